import { z } from 'zod';
import { Instant, LocalDate, WallTime } from './time.ts';

/** A stretch of one date that another calendar takes, on the wall clock. */
export const BusyTime = z
  .strictObject({
    date: LocalDate,
    start: WallTime,
    /** Null: until midnight. A whole day is `00:00` until null. */
    end: WallTime.nullable(),
    title: z.string().max(200),
  })
  .refine(({ start, end }) => end === null || start < end, 'A busy time must end after it starts');
export type BusyTime = z.infer<typeof BusyTime>;

/** What was read from one calendar file. Reading one of the same name again takes its place. */
export const BusyCalendar = z.strictObject({
  name: z.string().min(1).max(200),
  importedAt: Instant,
  /** In order of time. */
  times: z.array(BusyTime).max(5000),
});
export type BusyCalendar = z.infer<typeof BusyCalendar>;
