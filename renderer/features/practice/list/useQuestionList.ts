import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import type { QuestionHead } from '#shared/contract/questionsContract.ts';
import type { QuestionState } from '#shared/model/attempt.ts';
import { type QuestionFilter, queryOf } from './questionFilter.ts';

export interface QuestionListing {
  questions: QuestionHead[];
  /** How many there are in all, also those not fetched yet. */
  total: number;
  /** How many stand where, whatever state is asked for; null until the first answer. */
  states: Record<QuestionState, number> | null;
  error: Error | null;
  hasMore: boolean;
  fetchMore: () => void;
}

/** The questions of a filter, a page at a time. */
export function useQuestionList(filter: QuestionFilter): QuestionListing {
  const query = useInfiniteQuery(
    queries.questions.list.infiniteOptions({
      input: (cursor: number) => queryOf(filter, cursor),
      initialPageParam: 0,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
  const { data, error, hasNextPage, isFetching, isPlaceholderData, fetchNextPage } = query;
  return {
    questions: data?.pages.flatMap(({ questions }) => questions) ?? [],
    total: data?.pages[0]?.total ?? 0,
    states: data?.pages[0]?.states ?? null,
    error,
    hasMore: isPlaceholderData || hasNextPage,
    fetchMore: () => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    },
  };
}
