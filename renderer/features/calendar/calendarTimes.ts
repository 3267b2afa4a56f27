import type { LocalDate } from '#shared/model/time.ts';

/**
 * FullCalendar counts in moments. It is given every place on an axis as if it were in UTC, where no day is longer
 * than another; the two functions here are the only ones that know.
 */
export function axisTime(date: LocalDate, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return minutes >= 1440 ? `${date}T24:00:00` : `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

/** Minutes since midnight of a moment that came back. */
export function minutesOfMarker(moment: Date | null): number {
  return moment ? moment.getUTCHours() * 60 + moment.getUTCMinutes() : 0;
}
