import type { FocusNow } from '../../model/focus.ts';
import type { Instant } from '../../model/time.ts';
import { MINUTE_MS, msBetween, msOf } from './moments.ts';

interface Stretch {
  from: Instant;
  until: Instant;
}

/** Milliseconds of real work in intervals that are over. */
export function workedMs(intervals: readonly Stretch[]): number {
  return intervals.reduce((sum, { from, until }) => sum + msBetween(from, until), 0);
}

/**
 * Milliseconds the running interval has lasted at a moment (since 1970); 0 while the clock is paused. A gap that is
 * not decided about does not count yet.
 */
export function runningMs({ running, gap }: Pick<FocusNow, 'running' | 'gap'>, atMs: number): number {
  if (!running) return 0;
  const all = atMs - msOf(running.from);
  return Math.max(0, gap ? all - msBetween(gap.from, gap.until) : all);
}

/** What an outcome is told: whole minutes, and one at least, for who worked at all. */
export function wholeMinutes(ms: number): number {
  return ms <= 0 ? 0 : Math.max(1, Math.round(ms / MINUTE_MS));
}
