import { Temporal } from 'temporal-polyfill';
import { Instant } from '../../model/time.ts';

export const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Figures compare tens of thousands of moments of the same days; each day is worked out once. */
const midnights = new Map<string, number>();
const days = new Map<number, string>();

/** Milliseconds from one moment to another; negative when `until` is earlier. No zone and no clock change is in it. */
export function msBetween(from: Instant, until: Instant): number {
  return msOf(until) - msOf(from);
}

/** Milliseconds since 1970. */
export function msOf(moment: Instant): number {
  const time = Number(moment.slice(11, 13)) * HOUR_MS + Number(moment.slice(14, 16)) * MINUTE_MS;
  return midnightOf(moment.slice(0, 10)) + time + Math.round(Number(moment.slice(17, 23)) * 1000);
}

export function laterBy(moment: Instant, ms: number): Instant {
  return momentAt(msOf(moment) + ms);
}

export function momentAt(ms: number): Instant {
  const whole = Math.round(ms);
  const day = Math.floor(whole / DAY_MS);
  const time = whole - day * DAY_MS;
  const seconds = Math.floor((time % MINUTE_MS) / 1000);
  const clock = [Math.floor(time / HOUR_MS), Math.floor((time % HOUR_MS) / MINUTE_MS), seconds]
    .map(twoDigits)
    .join(':');
  return Instant.parse(`${dayNumbered(day)}T${clock}.${String(time % 1000).padStart(3, '0')}Z`);
}

export function latest(one: Instant, other: Instant): Instant {
  return msBetween(one, other) > 0 ? other : one;
}

export function earliest(one: Instant, other: Instant): Instant {
  return msBetween(one, other) > 0 ? one : other;
}

function midnightOf(date: string): number {
  const known = midnights.get(date);
  if (known !== undefined) return known;
  const midnight = Temporal.Instant.from(`${date}T00:00:00Z`).epochMilliseconds;
  midnights.set(date, midnight);
  return midnight;
}

/** The date in UTC so many days after 1970 began. */
function dayNumbered(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  const [date = ''] = Temporal.Instant.fromEpochMilliseconds(day * DAY_MS)
    .toString()
    .split('T');
  days.set(day, date);
  return date;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
