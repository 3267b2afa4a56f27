import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { useRun } from '#renderer/api/useRun.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';

/** Which run is shown, where there are several: `Run from 2 Feb 2027`. Null with one run or none. */
export function useWhichRun(): string | null {
  const run = useRun();
  const { data: runs } = useQuery(queries.run.list.queryOptions());
  if (!run || !runs || runs.length < 2) return null;
  return `Run from ${shortDate(run.startDate)} ${run.startDate.slice(0, 4)}`;
}
