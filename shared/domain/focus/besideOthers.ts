import { doOverlap, type Stretch } from './freePart.ts';
import { MINUTE_MS, msBetween } from './moments.ts';

/**
 * Times typed by hand are whole minutes and measured ones are not: a stretch from 05:20 goes on where another one
 * ended at 05:20:41. Only within that minute; any more is an overlap.
 */
export function besideOthers(stretch: Stretch, others: readonly Stretch[]): Stretch {
  const before = others.find((other) => doOverlap(stretch, other) && endsWithinMinuteOf(other, stretch));
  return before && msBetween(before.until, stretch.until) > 0 ? { from: before.until, until: stretch.until } : stretch;
}

function endsWithinMinuteOf(other: Stretch, { from }: Stretch): boolean {
  return msBetween(other.from, from) >= 0 && msBetween(from, other.until) < MINUTE_MS;
}
