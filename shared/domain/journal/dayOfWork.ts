import type { FocusInterval } from '../../model/focus.ts';
import type { LocalDate } from '../../model/time.ts';
import { wallClockAt } from '../time/wallClock.ts';

/** The calendar day a stretch of work belongs to: the one on which it began, where it was worked. */
export function dayOfWork({ from, zone }: Pick<FocusInterval, 'from' | 'zone'>): LocalDate {
  return wallClockAt(from, zone).date;
}
