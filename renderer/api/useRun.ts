import { useSuspenseQuery } from '@tanstack/react-query';
import type { Run } from '#shared/model/run.ts';
import { queries } from './queries.ts';

/** The run one is walking; null before it was begun. */
export function useRun(): Run | null {
  return useSuspenseQuery(queries.run.current.queryOptions()).data;
}
