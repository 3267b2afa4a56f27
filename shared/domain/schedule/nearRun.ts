import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { daysBetween } from '../time/localDate.ts';

const FARTHEST_DAYS = 5 * 366;

export const FAR_DATE = 'Choose a date within five years of the first day.';

/** False for a date that can only be a slip, such as 2207 for 2027; every picture of the run would have to reach it. */
export function isNearRun({ startDate }: Pick<Run, 'startDate'>, date: LocalDate): boolean {
  return Math.abs(daysBetween(startDate, date)) <= FARTHEST_DAYS;
}
