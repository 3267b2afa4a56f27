import { z } from 'zod';
import { Activity } from '../model/activity.ts';
import { ProgressFilter } from '../model/progressFilter.ts';
import { LocalDate, Weekday } from '../model/time.ts';
import { expected } from './failures.ts';

/** Minutes of a mean study day. */
const meanDay = { plannedMinutes: z.number(), realMinutes: z.number() };

/** Planned against real time; see weekdayMinutes.ts. */
export const WeekdayMinutes = z.object({
  /** Days that are counted. */
  days: z.int(),
  /** Monday to Sunday, those without a day left out. */
  weekdays: z.array(z.object({ weekday: Weekday, days: z.int(), ...meanDay })),
  /** Most real time first. */
  activities: z.array(z.object({ activity: Activity, ...meanDay })),
});
export type WeekdayMinutes = z.infer<typeof WeekdayMinutes>;

/** How real ÷ planned is spread over some sessions: 1 is as planned, 1.25 a quarter longer. */
const Spread = z.object({
  sessions: z.int(),
  median: z.number(),
  /** Half of the sessions lie between the quartiles. */
  lowerQuartile: z.number(),
  upperQuartile: z.number(),
  /** Part of the sessions that took within 15 % of what was planned, 0 to 1. */
  withinShare: z.number(),
});
export type Spread = z.infer<typeof Spread>;

/** How well sessions were estimated; see estimateAccuracy.ts. */
export const EstimateAccuracy = z.object({
  /** Null without a finished session. */
  all: Spread.nullable(),
  /** Most sessions first. */
  activities: z.array(Spread.extend({ activity: Activity })),
  /** Weeks with finished sessions, the earliest first. */
  weeks: z.array(z.object({ monday: LocalDate, sessions: z.int(), median: z.number() })),
});
export type EstimateAccuracy = z.infer<typeof EstimateAccuracy>;

/** Focus by hour of the day; see focusByHour.ts. */
export const FocusByHour = z.object({
  totalMinutes: z.number(),
  /** Days with focus. */
  days: z.int(),
  /** Minutes from 00:00 on, 24 of them. */
  hours: z.array(z.number()),
  /** The same for Monday to Sunday. */
  weekdays: z.array(z.array(z.number())),
  /** Sessions that were worked on without the clock: they are in none of these numbers. */
  unmeasuredSessions: z.int(),
  /** Stretches of focus in a time zone that no clock goes by: they are in none of these numbers either. */
  unplacedStretches: z.int(),
});
export type FocusByHour = z.infer<typeof FocusByHour>;

/** One day or week of energy; a mean of 1 to 5 is null where nothing was said. */
const EnergyPoint = z.object({
  /** The day, or the Monday of the week. */
  date: LocalDate,
  sessions: z.int(),
  energy: z.number().nullable(),
  reflections: z.int(),
  mood: z.number().nullable(),
});
export type EnergyPoint = z.infer<typeof EnergyPoint>;

/** Energy after sessions and mood of days; see energyOverTime.ts. */
export const EnergyOverTime = z.object({
  step: z.enum(['day', 'week']),
  /** Those with an answer, the earliest first. */
  points: z.array(EnergyPoint),
  /** All of it together. */
  whole: EnergyPoint.omit({ date: true }),
  /** Mean energy after the sessions of the later half of the days less that of the earlier half; null when either has too few. */
  change: z.number().nullable(),
});
export type EnergyOverTime = z.infer<typeof EnergyOverTime>;

/** Mornings that have something in common. A mean is null for fewer than three of them. */
const MorningGroup = z.object({
  /** With an answer about the first session. */
  mornings: z.int(),
  energy: z.number().nullable(),
  /** With an answer about the day. */
  moodDays: z.int(),
  mood: z.number().nullable(),
});
export type MorningGroup = z.infer<typeof MorningGroup>;

export const NIGHT_LENGTHS = ['under-6', '6-to-7', '7-or-more'] as const;
export const NightLength = z.enum(NIGHT_LENGTHS);
export type NightLength = z.infer<typeof NightLength>;

/** Energy of a morning against the night before it; see morningsAfterNights.ts. */
export const MorningsAfterNights = z.object({
  /** By hours between the last work of a day and the first of the next, shortest first. */
  lengths: z.array(MorningGroup.extend({ length: NightLength })),
  afterEvening: MorningGroup,
  afterNoEvening: MorningGroup,
});
export type MorningsAfterNights = z.infer<typeof MorningsAfterNights>;

export const WorkProgress = z.object({
  weekdays: WeekdayMinutes,
  estimates: EstimateAccuracy,
  hours: FocusByHour,
  energy: EnergyOverTime,
  nights: MorningsAfterNights,
  /** Runs that are counted. */
  runs: z.int(),
});
export type WorkProgress = z.infer<typeof WorkProgress>;

/** Where time and energy went, over every run; a phase is one of the plan that is walked now. */
export const progressWork = expected.input(ProgressFilter).output(WorkProgress);
