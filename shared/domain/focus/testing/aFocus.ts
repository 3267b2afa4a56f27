import { type FocusInterval, FocusNow } from '../../../model/focus.ts';
import { FocusIntervalId } from '../../../model/ids.ts';
import { Instant } from '../../../model/time.ts';
import { aRun, sessionId } from '../../testing/aRun.ts';
import type { Moment } from '../focusSteps.ts';
import { laterBy, MINUTE_MS, msBetween } from '../moments.ts';

/** 06:00 in Berlin on the first day of the test run. */
export const SIX: Instant = Instant.parse('2027-02-02T05:00:00.000Z');

let made = 0;
export const anId = (): FocusIntervalId =>
  FocusIntervalId.parse(`0194c5a0-0000-7000-8000-${String(++made).padStart(12, '0')}`);

/** So many minutes after six. */
export const minute = (minutes: number): Instant => laterBy(SIX, minutes * MINUTE_MS);

export const moment = (minutes: number, zone = 'Europe/Berlin'): Moment => ({ at: minute(minutes), zone, newId: anId });

/** Work on `d1-s1` that runs since six and was seen then. */
export function aFocus(shape: Partial<FocusNow> = {}): FocusNow {
  return FocusNow.parse({
    runId: aRun().id,
    sessionId: 'd1-s1',
    clock: 'block',
    beganAt: SIX,
    extraMinutes: 0,
    running: { id: anId(), from: SIX, zone: 'Europe/Berlin' },
    pausedAt: null,
    isBreak: false,
    seenAt: SIX,
    gaps: [],
    ...shape,
  });
}

/** The run in which that session was started. */
export const startedRun = (id = 'd1-s1') => aRun({ started: { sessionId: sessionId(id), at: SIX } });

/** Intervals as minutes after six: `0-45`. */
export const spans = (intervals: readonly FocusInterval[]): string[] =>
  intervals.map(({ from, until }) => `${minutesAfterSix(from)}-${minutesAfterSix(until)}`);

const minutesAfterSix = (at: Instant): number => msBetween(SIX, at) / MINUTE_MS;
