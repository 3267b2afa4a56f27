import { z } from 'zod';
import { Activity } from './activity.ts';
import { LocalDate } from './time.ts';

/** What part of a history the figures of Progress are taken from; null narrows nothing. */
export const ProgressFilter = z.object({
  /** The first day that counts. */
  from: LocalDate.nullable(),
  /** The last day that counts. */
  to: LocalDate.nullable(),
  /** Number of a phase of the plan: only its sessions count. */
  phase: z.int().min(1).nullable(),
  activity: Activity.nullable(),
});
export type ProgressFilter = z.infer<typeof ProgressFilter>;

export const NO_FILTER: ProgressFilter = { from: null, to: null, phase: null, activity: null };

/** True for a day of the filter's range, both ends counted. */
export function isInRange({ from, to }: Pick<ProgressFilter, 'from' | 'to'>, date: LocalDate): boolean {
  return (from === null || date >= from) && (to === null || date <= to);
}
