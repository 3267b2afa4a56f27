import { z } from 'zod';
import { BusyCalendar } from '../model/busyTime.ts';
import { PartOfDay } from '../model/curriculum.ts';
import { SessionId } from '../model/ids.ts';
import { Blackout, Placement, RunSchedule } from '../model/run.ts';
import { LocalDate, Minutes, WallTime } from '../model/time.ts';
import { WeekdayTimetables } from '../model/timetable.ts';

/** The rules a schedule is laid out by, beside the days kept free. */
export const ScheduleRules = RunSchedule.pick({ startDate: true, timetable: true, restWeekdays: true }).extend({
  weekdayTimetables: WeekdayTimetables.default({}),
});
export type ScheduleRules = z.infer<typeof ScheduleRules>;

/** What can be done with a schedule in one step that is previewed first and can be undone. */
export const RescheduleOperation = z.discriminatedUnion('kind', [
  /** Everything still waiting moves so that the first of it comes on `from`. */
  z.strictObject({ kind: z.literal('shift'), from: LocalDate }),
  /** Missed work is spread over the days from `from` on, each holding at most so many minutes. */
  z.strictObject({ kind: z.literal('spread'), from: LocalDate, dailyMinutes: Minutes }),
  /** Missed work is merged into the weekends from `from` on: their rest days become study days. */
  z.strictObject({ kind: z.literal('mergeIntoWeekend'), from: LocalDate }),
  /** Sets waiting sessions aside. */
  z.strictObject({ kind: z.literal('skip'), sessionIds: z.array(SessionId).max(1000) }),
  /** Keeps one day free. */
  z.strictObject({ kind: z.literal('restDay'), date: LocalDate }),
  /** Keeps days free, both included. */
  z.strictObject({ kind: z.literal('blockOut'), from: LocalDate, to: LocalDate }),
  /** Days that were kept free are study days again. */
  z.strictObject({ kind: z.literal('openUp'), from: LocalDate, to: LocalDate }),
  /** Of this date only one half is studied; null makes it a whole day again. */
  z.strictObject({ kind: z.literal('halfDay'), date: LocalDate, keeps: PartOfDay.nullable() }),
  /** Keeps the busy times of another calendar free, in the place of those that were read from it before. */
  z.strictObject({ kind: z.literal('takeBusy'), name: BusyCalendar.shape.name, times: BusyCalendar.shape.times }),
  /** Forgets another calendar: what waits after its busy times moves up. */
  z.strictObject({ kind: z.literal('dropBusy'), name: BusyCalendar.shape.name }),
  /** The run stands still from today on: nothing is missed until it is resumed. */
  z.strictObject({ kind: z.literal('pause') }),
  /** Ends the pause: everything waiting goes on from this day in plan order, and the days of the pause were free. */
  z.strictObject({ kind: z.literal('resume'), from: LocalDate }),
  /** New rules: everything without an outcome that was not moved by hand is laid out again. */
  z.strictObject({ kind: z.literal('rules'), rules: ScheduleRules }),
  /** Puts one session at another time or gives it another length. Refused where it would overlap another session. */
  z.strictObject({ kind: z.literal('move'), sessionId: SessionId, to: Placement.omit({ isMovedByHand: true }) }),
]);
export type RescheduleOperation = z.infer<typeof RescheduleOperation>;

/** A session that an operation puts where another calendar says one is busy. Only a move by hand does that. */
const BusyConflict = z.object({
  sessionId: SessionId,
  /** The busy time's own name, and the calendar it is from. */
  title: z.string(),
  calendar: z.string(),
  date: LocalDate,
  start: WallTime,
  /** Null: until midnight. */
  end: WallTime.nullable(),
});
export type BusyConflict = z.infer<typeof BusyConflict>;

const BusiestDay = z.object({ date: LocalDate, minutes: Minutes });

/** What an operation would do. Nothing is saved. */
export const ReschedulePreview = z.object({
  /** In plan order; `before` is null for a session that had no place. */
  changes: z.array(z.object({ sessionId: SessionId, before: Placement.nullable(), after: Placement })),
  skipped: z.array(SessionId),
  /** As they would be, like `halfDays` and `pausedOn`. */
  blackouts: z.array(Blackout),
  halfDays: RunSchedule.shape.halfDays,
  pausedOn: LocalDate.nullable(),
  busyConflicts: z.array(BusyConflict),
  /** The last date with a session that is not set aside; null when there is none. */
  lastDay: z.object({ before: LocalDate.nullable(), after: LocalDate.nullable() }),
  /** The date with most minutes from the first change on; null when there is none. */
  busiestDay: z.object({ before: BusiestDay.nullable(), after: BusiestDay.nullable() }),
  /** Rest days that get work. */
  openedDates: z.array(LocalDate),
  /** The last date on which something moved comes; null when nothing moves. */
  settledOn: LocalDate.nullable(),
});
export type ReschedulePreview = z.infer<typeof ReschedulePreview>;
