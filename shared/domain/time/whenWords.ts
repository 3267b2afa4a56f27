import type { Instant, LocalDate } from '../../model/time.ts';
import { mediumDate } from './localDate.ts';
import { wallClockAt } from './wallClock.ts';
import { wallTimeAt } from './wallTime.ts';

/** `14:00` today, on another day `Wed 17 Feb, 14:00`. */
export function whenWords(at: Instant, { today, zone }: { today: LocalDate; zone: string }): string {
  const { date, minutes } = wallClockAt(at, zone);
  return date === today ? wallTimeAt(minutes) : `${mediumDate(date)}, ${wallTimeAt(minutes)}`;
}
