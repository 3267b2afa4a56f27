import type { Instant } from '../../model/time.ts';
import { earliest, latest, msBetween } from './moments.ts';

export interface Stretch {
  from: Instant;
  until: Instant;
}

/** Two stretches that only touch do not overlap. */
export function doOverlap(one: Stretch, other: Stretch): boolean {
  return msBetween(one.from, other.until) > 0 && msBetween(other.from, one.until) > 0;
}

/** The parts of a stretch that no other has, the earliest first; none when there are none. */
export function outside(stretch: Stretch, taken: readonly Stretch[]): Stretch[] {
  let free = isAnything(stretch) ? [{ from: stretch.from, until: stretch.until }] : [];
  for (const other of taken) {
    free = free
      .flatMap((part) => [
        { from: part.from, until: earliest(part.until, other.from) },
        { from: latest(part.from, other.until), until: part.until },
      ])
      .filter(isAnything);
  }
  return free;
}

/**
 * The longest part of a stretch that no other has; null when there is none. What the clock measured overlaps only
 * after the machine's clock was set back: time that it showed twice counts once.
 */
export function freePart(stretch: Stretch, taken: readonly Stretch[]): Stretch | null {
  return outside(stretch, taken).sort((one, other) => lengthOf(other) - lengthOf(one))[0] ?? null;
}

function isAnything(stretch: Stretch): boolean {
  return lengthOf(stretch) > 0;
}

function lengthOf({ from, until }: Stretch): number {
  return msBetween(from, until);
}
