import { z } from 'zod';
import { BusyCalendar } from '../model/busyTime.ts';
import { DiskPath } from '../model/diskPath.ts';
import { LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';

/** The file that other calendars read and Leadlight keeps up to date. */
export const CalendarCopy = z.object({
  /** Its whole path; null while no copy is kept. */
  file: z.string().nullable(),
  /** Why it is not up to date, in words for the user; null when it is, or is about to be. */
  problem: z.string().nullable(),
});
export type CalendarCopy = z.infer<typeof CalendarCopy>;

/** What another calendar's file holds. It is all there or nothing is: with problems there is no calendar. */
export const BusyReading = z.object({
  calendar: BusyCalendar.pick({ name: true, times: true }).nullable(),
  /** The dates that were looked at, both included. */
  from: LocalDate,
  until: LocalDate,
  /** What was left out and why, in words for the user. */
  notes: z.array(z.string()),
  /** What is wrong with a line of the file, the first is 1, and what to do about it. */
  problems: z.array(z.object({ line: z.int(), message: z.string() })),
});
export type BusyReading = z.infer<typeof BusyReading>;

/** In characters. Larger calendars are exported in parts. */
export const LARGEST_CALENDAR = 10_000_000;

export const calendarContract = {
  /** The run one is walking as an iCalendar file (RFC 5545), with the name to save it under. */
  file: expected.output(z.object({ name: z.string(), text: z.string() })),
  copy: expected.output(CalendarCopy),
  /**
   * Reads when one is busy from the text of an `.ics` file, from today until a year after the run's last day. Nothing is
   * saved: `takeBusy` of the run keeps it. The calendar is named as it names itself, else as the file.
   */
  readBusy: expected
    .input(z.object({ name: z.string().min(1).max(255), text: z.string().max(LARGEST_CALENDAR) }))
    .output(BusyReading),
  /**
   * Writes the file now and from now on whenever the run changed. A path that does not end in `.ics` is a folder that
   * gets a `Leadlight.ics`. With null nothing is kept any more, and the file stays as it is.
   */
  keepCopy: expected.input(z.object({ path: DiskPath.nullable() })).output(CalendarCopy),
};
