import { Temporal } from 'temporal-polyfill';
import { LocalDateTime } from '../../model/reminder.ts';
import { type Instant, LocalDate } from '../../model/time.ts';
import { wallClockAt } from '../time/wallClock.ts';
import { wallTimeAt } from '../time/wallTime.ts';

/** So many minutes after midnight of a date; before and past the day it is the day's first or last minute. */
export function localDateTime(date: LocalDate, minutes: number): LocalDateTime {
  return LocalDateTime.parse(`${date}T${wallTimeAt(Math.min(Math.max(minutes, 0), 24 * 60 - 1))}`);
}

export function dateOf(local: LocalDateTime): LocalDate {
  return wallOf(local).date;
}

export function wallOf(local: LocalDateTime): { date: LocalDate; minutes: number } {
  const { date, time } = partsOf(local);
  return { date, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
}

/** `04:50` */
export function timeOf(local: LocalDateTime): string {
  return partsOf(local).time;
}

/** What the wall says, to the minute. */
export function localAt(moment: Instant, zone: string): LocalDateTime {
  const { date, minutes } = wallClockAt(moment, zone);
  return localDateTime(date, minutes);
}

/**
 * Milliseconds since 1970 when the wall says so in a zone. A time that a clock change leaves out comes as much later as
 * the clock was put forward; one that comes twice is the first.
 */
export function instantMs(local: LocalDateTime, zone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function partsOf(local: LocalDateTime): { date: LocalDate; time: string } {
  return { date: LocalDate.parse(local.slice(0, 10)), time: local.slice(11) };
}
