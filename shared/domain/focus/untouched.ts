import type { Instant } from '../../model/time.ts';
import type { Stretch } from './freePart.ts';
import { laterBy, MINUTE_MS, msBetween } from './moments.ts';

/** Nobody touched the machine for at least this long: it is asked whether that was work. */
export const IDLE_AFTER_MS = 10 * MINUTE_MS;

/** Hosts count whole seconds, so that the same touch may look a little later with the next look. */
const SAME_TOUCH_WITHIN_MS = 2_000;

export interface Touch {
  /** Since the last touch, as far as is known; null where the host cannot tell. */
  untouched: Stretch | null;
  /** What that was until somebody came back; null while nobody has, or when it was too short to ask about. */
  cameBack: Stretch | null;
}

/**
 * Follows how long nobody touched the machine from one look to the next. It is told once somebody is back: until then
 * it may be a paper that is read, and the clock goes on.
 */
export function followTouch(before: Stretch | null, idleMs: number | null, at: Instant): Touch {
  if (idleMs === null) return { untouched: null, cameBack: before && longEnough(before) };
  const touchedAt = laterBy(at, -idleMs);
  if (before && msBetween(before.from, touchedAt) <= SAME_TOUCH_WITHIN_MS) {
    return { untouched: { from: before.from, until: at }, cameBack: null };
  }
  return { untouched: { from: touchedAt, until: at }, cameBack: before && longEnough(before) };
}

export function longEnough(stretch: Stretch): Stretch | null {
  return msBetween(stretch.from, stretch.until) >= IDLE_AFTER_MS ? stretch : null;
}
