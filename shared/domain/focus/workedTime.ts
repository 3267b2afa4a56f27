import type { FocusNow } from '../../model/focus.ts';
import { outside, type Stretch } from './freePart.ts';
import { MINUTE_MS, momentAt, msBetween, msOf } from './moments.ts';

/** Milliseconds of real work in intervals that are over. */
export function workedMs(intervals: readonly Stretch[]): number {
  return intervals.reduce((sum, { from, until }) => sum + msBetween(from, until), 0);
}

/**
 * Milliseconds the running interval has lasted at a moment (since 1970); 0 while the clock is paused. A gap that is
 * not decided about does not count yet.
 */
export function runningMs({ running, gaps }: Pick<FocusNow, 'running' | 'gaps'>, atMs: number): number {
  if (!running) return 0;
  const until = momentAt(Math.max(atMs, msOf(running.from)));
  return workedMs(outside({ from: running.from, until }, gaps));
}

/** What an outcome is told: whole minutes, and one at least, for who worked at all. */
export function wholeMinutes(ms: number): number {
  return ms <= 0 ? 0 : Math.max(1, Math.round(ms / MINUTE_MS));
}
