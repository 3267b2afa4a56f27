import type { Instant, LocalDate } from '../../model/time.ts';
import { addDays, dayOfMonth, monthName } from './localDate.ts';
import { wallClockAt } from './wallClock.ts';
import { wallTimeAt } from './wallTime.ts';

/** `Today 06:12`, `Yesterday, 21:40`, `5 February, 06:12`; with the year where it is another one. */
export function momentWords(moment: Instant, today: LocalDate, zone: string): string {
  const { date, minutes } = wallClockAt(moment, zone);
  const time = wallTimeAt(minutes);
  if (date === today) return `Today ${time}`;
  if (date === addDays(today, -1)) return `Yesterday, ${time}`;
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
  return `${dayOfMonth(date)} ${monthName(date)}${year}, ${time}`;
}
