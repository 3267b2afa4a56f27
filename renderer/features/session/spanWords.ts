import { mediumDate } from '#shared/domain/time/localDate.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { Instant, LocalDate } from '#shared/model/time.ts';

interface Span {
  from: Instant;
  /** Null while it still runs. */
  until: Instant | null;
  /** Where it was worked. */
  zone: string;
}

/** "05:02 to 06:10", on the wall where it was worked; "Fri 19 Feb, 21:00 to 22:05, Los Angeles" on another day, elsewhere. */
export function spanWords({ from, until, zone }: Span, here: { day: LocalDate; zone: string }): string {
  const begin = wallClockAt(from, zone);
  const start = wallTimeAt(begin.minutes);
  const span = until ? `${start} to ${wallTimeAt(wallClockAt(until, zone).minutes)}` : `since ${start}`;
  const isElsewhere = zone !== here.zone;
  const day = begin.date === here.day && !isElsewhere ? '' : `${mediumDate(begin.date)}, `;
  return `${day}${span}${isElsewhere ? `, ${cityOf(zone)}` : ''}`;
}

/** `America/Los_Angeles` as people say it. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
