import type { FocusClock, FocusInterval, FocusNow } from '../../model/focus.ts';
import type { FocusIntervalId, RunId, SessionId } from '../../model/ids.ts';
import type { Instant } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { outside, type Stretch } from './freePart.ts';
import { laterBy, MINUTE_MS, msBetween } from './moments.ts';

/** When and where something happens, and the ids it may need. */
export interface Moment {
  at: Instant;
  zone: string;
  newId: () => FocusIntervalId;
}

/** What focus is after a step, and the intervals that ended in it. */
export interface FocusStep {
  now: FocusNow | null;
  ended: FocusInterval[];
}

interface Begin {
  runId: RunId;
  sessionId: SessionId;
  clock: FocusClock;
}

/** Focus on a session. The same one goes on where it was; another one that ran ends. */
export function beginFocus(before: FocusNow | null, { runId, sessionId, clock }: Begin, moment: Moment): FocusStep {
  if (before?.runId === runId && before.sessionId === sessionId) return resumeFocus(before, moment);
  const { at } = moment;
  return {
    now: {
      runId,
      sessionId,
      clock,
      beganAt: at,
      extraMinutes: 0,
      running: runningFrom(at, moment),
      pausedAt: null,
      isBreak: false,
      seenAt: at,
      gaps: [],
    },
    ended: before ? endRunning(before, at, moment) : [],
  };
}

/** What was worked since the last pause is an interval from now on. */
export function pauseFocus(before: FocusNow, moment: Moment): FocusStep {
  if (!before.running) return { now: before, ended: [] };
  const { at } = moment;
  return {
    now: { ...before, running: null, pausedAt: at, isBreak: false, seenAt: at },
    ended: endRunning(before, at, moment),
  };
}

export function resumeFocus(before: FocusNow, moment: Moment): FocusStep {
  if (before.running) return { now: before, ended: [] };
  const { at } = moment;
  return {
    now: { ...before, running: runningFrom(at, moment), pausedAt: null, isBreak: false, seenAt: at },
    ended: [],
  };
}

export function extendFocus(before: FocusNow, minutes: number): FocusStep | Refusal {
  const extraMinutes = before.extraMinutes + minutes;
  if (extraMinutes > 720) return refuse('Twelve hours more is the most. Finish this session and plan another one.');
  return { now: { ...before, extraMinutes }, ended: [] };
}

/** Another clock counts its stretches from now on, so the interval that runs is cut here. */
export function setFocusClock(before: FocusNow, clock: FocusClock, moment: Moment): FocusStep {
  if (before.clock === clock) return { now: before, ended: [] };
  const { at } = moment;
  const isCut = before.running !== null && before.gaps.length === 0;
  return {
    now: {
      ...before,
      clock,
      ...(isCut ? { running: runningFrom(at, moment), seenAt: at } : {}),
      isBreak: before.isBreak && clock === 'pomodoro',
    },
    ended: isCut ? endRunning(before, at, moment) : [],
  };
}

/** Nobody works on it any more. A gap that was never decided about was no work. */
export function finishFocus(before: FocusNow, moment: Moment, until: Instant = moment.at): FocusStep {
  return { now: null, ended: endRunning(before, until, moment) };
}

export type GapChoice = { choice: 'keep' } | { choice: 'drop' } | { choice: 'split'; minutes: number };

/** Decides about the earliest gap: all of it was work, none, or its first minutes. */
export function settleGap(before: FocusNow, chosen: GapChoice, moment: Moment): FocusStep | Refusal {
  const { running } = before;
  const [gap, ...gaps] = before.gaps;
  if (!gap) return refuse('There is no gap to decide about any more.');
  const gapMs = msBetween(gap.from, gap.until);
  const keptMs = chosen.choice === 'keep' ? gapMs : chosen.choice === 'drop' ? 0 : chosen.minutes * MINUTE_MS;
  if (keptMs > gapMs) {
    return refuse(`The gap is ${Math.floor(gapMs / MINUTE_MS)} minutes long. Choose no more than that.`);
  }
  const settled = { ...before, gaps };
  const keptUntil = laterBy(gap.from, keptMs);
  if (!running || msBetween(running.from, gap.from) < 0) {
    const kept = runningFrom(gap.from, moment);
    return { now: settled, ended: endRunning({ ...settled, running: kept, gaps: [] }, keptUntil, moment) };
  }
  // All of it was work: the stretch was never broken.
  if (chosen.choice === 'keep') return { now: settled, ended: [] };
  return {
    now: { ...settled, running: runningFrom(gap.until, moment) },
    ended: endRunning({ ...settled, gaps: [] }, keptUntil, moment),
  };
}

function runningFrom(from: Instant, { newId, zone }: Moment): NonNullable<FocusNow['running']> {
  return { id: newId(), from, zone };
}

/** The running interval as intervals that are over: without the gaps in it, and none when no time has passed. */
export function endRunning(before: FocusNow, until: Instant, moment: Moment): FocusInterval[] {
  const { runId, sessionId, running, gaps } = before;
  if (!running) return [];
  const { id, from, zone } = running;
  return outside({ from, until }, gaps).map(
    (part: Stretch, place): FocusInterval => ({
      ...part,
      id: place === 0 ? id : moment.newId(),
      runId,
      sessionId,
      zone,
      by: 'clock',
      createdAt: moment.at,
      updatedAt: moment.at,
      deletedAt: null,
    }),
  );
}
