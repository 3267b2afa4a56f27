import { Temporal } from 'temporal-polyfill';
import { LocalDate, type WallTime } from '../../../model/time.ts';
import { MINUTE_MS } from '../../focus/moments.ts';
import { addDays, daysBetween } from '../../time/localDate.ts';
import { minutesOf } from '../../time/wallTime.ts';

/**
 * What the wall says in a zone, for thousands of moments at once: asking Temporal for each takes too long, so it is
 * asked once a week, and the moment a clock changes is looked for only in weeks in which it does.
 */

export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const FIRST_DATE = LocalDate.parse('1970-01-01');

export interface WallMoment {
  date: LocalDate;
  /** Milliseconds since midnight as the clock shows them. */
  ms: number;
}

export function wallMoment(ms: number, zone: string): WallMoment {
  const local = ms + offsetAt(ms, zone);
  const day = Math.floor(local / DAY_MS);
  return { date: addDays(FIRST_DATE, day), ms: local - day * DAY_MS };
}

/**
 * When the clock shows this, in milliseconds since 1970. What it shows twice is the first time; what it leaves out is
 * as long after the change as it would have been.
 */
export function momentOf(date: LocalDate, time: WallTime, zone: string): number {
  const local = daysBetween(FIRST_DATE, date) * DAY_MS + minutesOf(time) * MINUTE_MS;
  const offsets = [offsetAt(local - DAY_MS, zone), offsetAt(local + DAY_MS, zone)];
  const first = local - Math.max(...offsets);
  return first + offsetAt(first, zone) === local ? first : local - Math.min(...offsets);
}

interface HourPart extends WallMoment {
  /** 0 to 23, as the clock shows it. */
  hour: number;
  lengthMs: number;
}

/** A stretch cut at every full hour and every change of the clock. */
export function hourParts(fromMs: number, untilMs: number, zone: string): HourPart[] {
  const parts: HourPart[] = [];
  for (let at = fromMs; at < untilMs; ) {
    const wall = wallMoment(at, zone);
    const hour = Math.floor(wall.ms / HOUR_MS);
    const end = Math.min(untilMs, at + (hour + 1) * HOUR_MS - wall.ms, nextCheck(at, zone));
    parts.push({ ...wall, hour, lengthMs: end - at });
    at = end;
  }
  return parts;
}

const knownZones = new Map<string, boolean>();

/** False for a name that no clock goes by: a file changed by hand may say anything. */
export function isKnownZone(zone: string): boolean {
  const before = knownZones.get(zone);
  if (before !== undefined) return before;
  const isKnown = canAsk(zone);
  knownZones.set(zone, isKnown);
  return isKnown;
}

function canAsk(zone: string): boolean {
  try {
    askedOffset(0, zone);
    return true;
  } catch {
    return false;
  }
}

/** What seven days have of a zone. */
interface ZoneWeek {
  offsetMs: number;
  /** The clock is changed during the week; null for nearly every one. */
  change: { atMs: number; offsetMs: number } | null;
}

const zones = new Map<string, Map<number, ZoneWeek>>();

function offsetAt(ms: number, zone: string): number {
  const { offsetMs, change } = zoneWeek(Math.floor(ms / WEEK_MS), zone);
  return change && ms >= change.atMs ? change.offsetMs : offsetMs;
}

/** Up to here the clock surely goes evenly. */
function nextCheck(ms: number, zone: string): number {
  const week = Math.floor(ms / WEEK_MS);
  const { change } = zoneWeek(week, zone);
  return change && ms < change.atMs ? change.atMs : (week + 1) * WEEK_MS;
}

function zoneWeek(week: number, zone: string): ZoneWeek {
  const weeks = zones.get(zone) ?? new Map<number, ZoneWeek>();
  zones.set(zone, weeks);
  const known = weeks.get(week);
  if (known) return known;
  const offsetMs = askedOffset(week * WEEK_MS, zone);
  const endOffsetMs = askedOffset((week + 1) * WEEK_MS, zone);
  const change = offsetMs === endOffsetMs ? null : { atMs: changeIn(week, zone, offsetMs), offsetMs: endOffsetMs };
  const made = { offsetMs, change };
  weeks.set(week, made);
  return made;
}

/** The first moment of the week that has another offset than its beginning. No zone changes its clock twice in a week. */
function changeIn(week: number, zone: string, offsetMs: number): number {
  let before = week * WEEK_MS;
  let after = (week + 1) * WEEK_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (askedOffset(middle, zone) === offsetMs) before = middle;
    else after = middle;
  }
  return after;
}

function askedOffset(ms: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
}
