import { z } from 'zod';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function existsInCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const daysInMonth = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= daysInMonth;
}

/** A calendar day with no zone: `2027-02-19`. Plan times use it so that travelling changes nothing. */
export const LocalDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as year-month-day, for example 2027-02-19')
  .refine(existsInCalendar, 'That day is not in the calendar')
  .brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

/** A reading of the clock on the wall, `05:00` to `23:59`, in whatever zone the machine is in. */
export const WallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as hours and minutes, for example 05:00')
  .brand<'WallTime'>();
export type WallTime = z.infer<typeof WallTime>;

/** A moment that has happened, in UTC with milliseconds: `2027-02-19T06:04:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** IANA name of the zone something happened in, for example `Europe/Berlin`. */
export const ZoneName = z.string().min(1).max(64);
export type ZoneName = z.infer<typeof ZoneName>;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().min(1).max(7);
export type Weekday = z.infer<typeof Weekday>;

/** Whole minutes of one piece of work, at most a day. */
export const Minutes = z.int().min(0).max(1440);
