import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { CardFilter, CardHead } from '#shared/contract/cardsContract.ts';
import type { SkillId } from '#shared/model/ids.ts';

export interface CardChoice {
  filter: CardFilter;
  skillId: SkillId | null;
  text: string;
}

export interface CardListing {
  /** Null until the first answer. */
  cards: CardHead[] | null;
  total: number;
  counts: Record<CardFilter, number> | null;
  error: Error | null;
  hasMore: boolean;
  fetchMore: () => void;
}

const PAGE = 50;

/** The cards of a choice, a page at a time. */
export function useCardList(choice: CardChoice): CardListing {
  const query = useInfiniteQuery(
    queries.cards.list.infiniteOptions({
      input: (cursor: number) => ({ ...choice, cursor, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
  const { data, error, hasNextPage, isFetching, fetchNextPage } = query;
  const [first] = data?.pages ?? [];
  return {
    cards: data?.pages.flatMap(({ cards }) => cards) ?? null,
    total: first?.total ?? 0,
    counts: first?.counts ?? null,
    error,
    hasMore: hasNextPage,
    fetchMore: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
  };
}
