import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { type EntryFilter, queryOf } from './entryFilter.ts';

export interface EntryListing {
  entries: EntrySummary[];
  /** How many there are in all, also those not fetched yet. */
  total: number;
  /** False until the first answer. */
  isKnown: boolean;
  error: Error | null;
  fetchMore: () => void;
}

/** The entries of a filter, a page at a time as the list is scrolled. */
export function useEntryList(filter: EntryFilter): EntryListing {
  const query = useInfiniteQuery(
    queries.journal.list.infiniteOptions({
      input: (cursor: number) => ({ ...queryOf(filter), cursor }),
      initialPageParam: 0,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
  const { data, error, hasNextPage, isFetching, fetchNextPage } = query;
  return {
    entries: data?.pages.flatMap(({ entries }) => entries) ?? [],
    total: data?.pages[0]?.total ?? 0,
    isKnown: data !== undefined,
    error,
    fetchMore: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
  };
}
