import { z } from 'zod';
import { BusyCalendar } from './busyTime.ts';
import { PartOfDay, Session } from './curriculum.ts';
import { PlanId, RunId, SessionId } from './ids.ts';
import { ItemRef } from './itemRef.ts';
import { Instant, LocalDate, Minutes, WallTime, Weekday, ZoneName } from './time.ts';
import { Timetable, WeekdayTimetables } from './timetable.ts';

/** A session put at a local date and wall-clock time. */
export const Placement = z.strictObject({
  date: LocalDate,
  start: WallTime,
  minutes: Minutes.min(5),
  /** True once a person chose this time; laying the plan out again then leaves it alone. */
  isMovedByHand: z.boolean(),
});
export type Placement = z.infer<typeof Placement>;

export const OutcomeState = z.enum(['done', 'partly', 'skipped']);
export type OutcomeState = z.infer<typeof OutcomeState>;

export const Outcome = z.strictObject({
  state: OutcomeState,
  /** Real minutes spent; 0 for a skipped session. */
  minutes: Minutes,
  /** How it felt, 1 drained to 5 bright; null when not said. */
  energy: z.int().min(1).max(5).nullable(),
  /** When the work was done: the local day it counts for, and the moment it was recorded. */
  date: LocalDate,
  recordedAt: Instant,
  zone: ZoneName,
});
export type Outcome = z.infer<typeof Outcome>;

/** Work that is not the plan's own: an activity or exercise of the content, put on the calendar by hand. */
export const AddedSession = z.strictObject({
  ...Session.shape,
  /** What it was made from. */
  from: ItemRef,
  addedAt: Instant,
});
export type AddedSession = z.infer<typeof AddedSession>;

/** Days that are kept free of the plan, both included: holidays, a trip, a single day of rest. */
export const Blackout = z
  .strictObject({ from: LocalDate, to: LocalDate })
  .refine(({ from, to }) => from <= to, 'The last day must not come before the first');
export type Blackout = z.infer<typeof Blackout>;

/** The part of a run that rescheduling changes and undo restores. */
export const RunSchedule = z.strictObject({
  startDate: LocalDate,
  timetable: Timetable,
  weekdayTimetables: WeekdayTimetables,
  restWeekdays: z.array(Weekday).max(6),
  /** In order of time; none touches a day of another. */
  blackouts: z.array(Blackout).max(60),
  /** Single dates of which only one half is studied. */
  halfDays: z.record(LocalDate, PartOfDay),
  /** When other calendars say that one is busy; nothing is laid out there. */
  busyCalendars: z.array(BusyCalendar).max(20),
  /** The first day of a pause that still lasts; null while the run is walked. A paused run misses nothing. */
  pausedOn: LocalDate.nullable(),
  placements: z.record(SessionId, Placement),
  /** Sessions beside the plan's; each has a placement too. */
  added: z.record(SessionId, AddedSession),
});
export type RunSchedule = z.infer<typeof RunSchedule>;

/** One change of the schedule, kept so that it can be undone, also after a restart. */
export const ScheduleStep = z.strictObject({
  title: z.string(),
  at: Instant,
  before: RunSchedule.partial().extend({
    /** Only the placements that the step changed; null for a session that had none. */
    placements: z.record(SessionId, Placement.nullable()),
    /** Only the added sessions that the step put on the calendar (null: it was not there) or took off. */
    added: z.record(SessionId, AddedSession.nullable()).optional(),
    /** Sessions that the step set aside. They waited before. */
    skipped: z.array(SessionId).optional(),
  }),
});
export type ScheduleStep = z.infer<typeof ScheduleStep>;

export const Run = RunSchedule.extend({
  id: RunId,
  planId: PlanId,
  outcomes: z.record(SessionId, Outcome),
  /** The session that is being worked on now, if any. */
  started: z.strictObject({ sessionId: SessionId, at: Instant }).nullable(),
  steps: z.array(ScheduleStep).max(20),
  /** The last day on which it was asked what to do about missed work: that is asked once a day. */
  missedAskedOn: LocalDate.nullable(),
  /** When it was put away; null while it can be walked. */
  archivedAt: Instant.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  deletedAt: Instant.nullable(),
});
export type Run = z.infer<typeof Run>;
