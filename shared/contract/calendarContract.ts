import { z } from 'zod';
import { expected } from './failures.ts';

/** The file that other calendars read and Leadlight keeps up to date. */
export const CalendarCopy = z.object({
  /** Its whole path; null while no copy is kept. */
  file: z.string().nullable(),
  /** Why it is not up to date, in words for the user; null when it is, or is about to be. */
  problem: z.string().nullable(),
});
export type CalendarCopy = z.infer<typeof CalendarCopy>;

export const calendarContract = {
  /** The run one is walking as an iCalendar file (RFC 5545), with the name to save it under. */
  file: expected.output(z.object({ name: z.string(), text: z.string() })),
  copy: expected.output(CalendarCopy),
  /**
   * Writes the file now and from now on whenever the run changed. A path that does not end in `.ics` is a folder that
   * gets a `Leadlight.ics`. With null nothing is kept any more, and the file stays as it is.
   */
  keepCopy: expected.input(z.object({ path: z.string().min(1).nullable() })).output(CalendarCopy),
};
