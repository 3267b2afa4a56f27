import { z } from 'zod';
import { FocusIntervalId, RunId, SessionId } from './ids.ts';
import { Instant, ZoneName } from './time.ts';

export const FOCUS_CLOCKS = ['block', 'flow', 'pomodoro'] as const;

/**
 * How a session is timed: `block` counts down what is left of it, `flow` counts up and suggests breaks, `pomodoro` works
 * and rests in turns.
 */
export const FocusClock = z.enum(FOCUS_CLOCKS);
export type FocusClock = z.infer<typeof FocusClock>;

/** One unbroken stretch of real work on a session, over and done. No two of them overlap. */
export const FocusInterval = z.strictObject({
  id: FocusIntervalId,
  runId: RunId,
  sessionId: SessionId,
  from: Instant,
  until: Instant,
  /** Where it was worked. */
  zone: ZoneName,
  /** Measured, or written down and corrected afterwards. */
  by: z.enum(['clock', 'hand']),
  createdAt: Instant,
  updatedAt: Instant,
  /** When it was taken away; null while it counts. */
  deletedAt: Instant.nullable(),
});
export type FocusInterval = z.infer<typeof FocusInterval>;

/** One file of `focus/`: every interval whose id was made in that month (UTC). */
export const FocusMonth = z.strictObject({ intervals: z.record(FocusIntervalId, FocusInterval) });
export type FocusMonth = z.infer<typeof FocusMonth>;

/**
 * A stretch of which the clock does not know whether it was work. `away`: the machine slept, or Leadlight was closed.
 * `idle`: nobody touched the machine.
 */
export const FocusGap = z.strictObject({ from: Instant, until: Instant, because: z.enum(['away', 'idle']) });
export type FocusGap = z.infer<typeof FocusGap>;

/** `focus/now.json`: the session that is being worked on; null when there is none. */
export const FocusNow = z.strictObject({
  runId: RunId,
  sessionId: SessionId,
  clock: FocusClock,
  beganAt: Instant,
  /** Minutes the block was made longer by. */
  extraMinutes: z.int().min(0).max(1440),
  /** The interval that runs; null while the clock is paused. It becomes a FocusInterval of the same id when it ends. */
  running: z.strictObject({ id: FocusIntervalId, from: Instant, zone: ZoneName }).nullable(),
  /** Since when it is paused; null while it runs. */
  pausedAt: Instant.nullable(),
  /** True while a pomodoro rests: the clock paused itself. */
  isBreak: z.boolean(),
  /** When the clock was known to run last. */
  seenAt: Instant,
  /** What the person still has to decide about, the earliest first: was it work? */
  gaps: z.array(FocusGap),
});
export type FocusNow = z.infer<typeof FocusNow>;

/** How focus is timed; part of the settings. */
export const FocusSettings = z.strictObject({
  /** What a session begins with. */
  clock: FocusClock,
  pomodoroMinutes: z.int().min(5).max(120),
  breakMinutes: z.int().min(1).max(60),
  /** A soft chime once at the end. */
  hasChime: z.boolean(),
});
export type FocusSettings = z.infer<typeof FocusSettings>;

export const FIRST_FOCUS_SETTINGS: FocusSettings = {
  clock: 'block',
  pomodoroMinutes: 25,
  breakMinutes: 5,
  hasChime: true,
};
