import { Temporal } from 'temporal-polyfill';
import type { DrawingVersion } from '../../model/drawing.ts';
import type { Instant } from '../../model/time.ts';

/** As many versions as a drawing keeps. */
export const MOST_VERSIONS = 50;

/**
 * Lets versions go until at most `most` are left: those that lie closest together for their age, so that today is
 * remembered by the minutes and last year by the days. The first and the newest stay.
 */
export function thinVersions(
  versions: readonly DrawingVersion[],
  now: Instant,
  most: number = MOST_VERSIONS,
): { kept: DrawingVersion[]; dropped: DrawingVersion[] } {
  const kept = [...versions];
  const dropped: DrawingVersion[] = [];
  while (kept.length > most) {
    dropped.push(...kept.splice(closest(kept, msOf(now)), 1));
  }
  return { kept, dropped };
}

function closest(versions: readonly DrawingVersion[], nowMs: number): number {
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < versions.length - 1; at += 1) {
    const gap = timeOf(versions[at + 1]) - timeOf(versions[at - 1]);
    const age = Math.max(1, nowMs - timeOf(versions[at]));
    if (gap / age >= least) continue;
    least = gap / age;
    found = at;
  }
  return found;
}

const timeOf = (version: DrawingVersion | undefined): number => (version ? msOf(version.at) : 0);

const msOf = (moment: Instant): number => Temporal.Instant.from(moment).epochMilliseconds;
