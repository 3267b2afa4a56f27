import { Temporal } from 'temporal-polyfill';
import { Instant } from '../../model/time.ts';

export const MINUTE_MS = 60_000;

/** Milliseconds from one moment to another; negative when `until` is earlier. No zone and no clock change is in it. */
export function msBetween(from: Instant, until: Instant): number {
  return msOf(until) - msOf(from);
}

/** Milliseconds since 1970. */
export function msOf(moment: Instant): number {
  return Temporal.Instant.from(moment).epochMilliseconds;
}

export function laterBy(moment: Instant, ms: number): Instant {
  return momentAt(msOf(moment) + ms);
}

export function momentAt(ms: number): Instant {
  return Instant.parse(Temporal.Instant.fromEpochMilliseconds(Math.round(ms)).toString({ fractionalSecondDigits: 3 }));
}

export function latest(one: Instant, other: Instant): Instant {
  return msBetween(one, other) > 0 ? other : one;
}

export function earliest(one: Instant, other: Instant): Instant {
  return msBetween(one, other) > 0 ? one : other;
}
