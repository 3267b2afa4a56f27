import { longDate } from '#shared/domain/time/localDate.ts';
import type { BusyTime } from '#shared/model/busyTime.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { busyStretch } from './busyStretch.ts';
import { type CalendarPart, calendarParts } from './calendarParts.ts';
import { calendarSeries } from './calendarSeries.ts';
import type { EventSeries } from './eventSeries.ts';
import { ianaZone } from './ianaZone.ts';
import { type LeftOut, leftOutNotes, nothingLeftOut } from './leftOutNotes.ts';
import { notACalendar } from './notACalendar.ts';
import { type LineProblem, Problems } from './problems.ts';
import { textOf } from './property.ts';
import { newPatience } from './ruleTimes.ts';
import { seriesTimes, type Window } from './seriesTimes.ts';
import { DAY, startOfDate } from './wall.ts';

export interface BusyTimesRead {
  /** As the calendar calls itself. */
  calendarName: string | null;
  /** In order of time, none twice. */
  times: BusyTime[];
  /** What was left out and why, in words for the user. */
  notes: string[];
}

interface Wanted {
  /** IANA name of the zone whose clock the times are to be read on. */
  zone: string;
  from: LocalDate;
  /** The last date, included. */
  until: LocalDate;
  /** More of them are a problem; 5000 are kept of one calendar (shared/model/busyTime.ts). */
  most?: number;
}

/**
 * When one is busy by an iCalendar file (RFC 5545), as the clock on one's own wall shows it. All or nothing: a file with
 * anything in it that cannot be read gives only what is wrong. Throws for a zone of one's own that does not exist.
 */
export function readBusyTimes(
  text: string,
  { zone, from, until, most = 5000 }: Wanted,
): BusyTimesRead | { problems: LineProblem[] } {
  const other = notACalendar(text);
  if (other) return { problems: [other] };
  const own = ianaZone(zone);
  if (!own) throw new Error(`There is no zone ${zone}`);
  const problems = new Problems();
  const window = { from: startOfDate(from), until: startOfDate(until) + DAY, own, problems, patience: newPatience() };
  const leftOut = nothingLeftOut();
  const range = `${dateWords(from)} to ${dateWords(until)}`;
  const calendars = calendarParts(text, problems);
  const times = new Map<string, BusyTime>();
  for (const series of calendars.flatMap((calendar) => calendarSeries(calendar, window, leftOut))) {
    if (problems.isFull) break;
    for (const time of timesOf(series, window, leftOut)) times.set(keyOf(time), time);
    if (times.size <= most) continue;
    problems.add(1, `This calendar has more than ${most} busy times from ${range}. Export a smaller part of it.`);
    break;
  }
  if (problems.any) return { problems: problems.list() };
  return {
    calendarName: nameOf(calendars),
    times: [...times].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, time]) => time),
    notes: leftOutNotes(leftOut, range),
  };
}

function timesOf({ series, replacing }: EventSeries, window: Window, leftOut: LeftOut): BusyTime[] {
  const found = series ? seriesTimes(series, replacing, window) : [];
  for (const event of replacing) found.push({ time: event.start, length: event.length, event });
  const times = found
    .filter(({ event }) => !event.isCancelled && !event.isFree)
    .flatMap((occurrence) => busyStretch(occurrence, window));

  // A cancelled or free event counts by itself; one that leaves nothing behind, because it is empty or elsewhere.
  const events = series ? [series, ...replacing] : replacing;
  const busy = events.filter(({ isCancelled, isFree }) => !isCancelled && !isFree);
  leftOut.cancelled += events.filter(({ isCancelled }) => isCancelled).length;
  leftOut.free += events.filter(({ isCancelled, isFree }) => isFree && !isCancelled).length;
  if (times.length > 0 || busy.length === 0) return times;
  if (busy.every(({ length }) => length.onTheWall + length.real === 0)) leftOut.empty += 1;
  else leftOut.outside += 1;
  return times;
}

function nameOf(calendars: readonly CalendarPart[]): string | null {
  const names = calendars.map((calendar) => textOf(calendar, 'X-WR-CALNAME') ?? textOf(calendar, 'NAME') ?? '');
  return names.map((name) => name.replace(/\s+/g, ' ').trim()).find((name) => name !== '') ?? null;
}

const dateWords = (date: LocalDate): string => `${longDate(date)} ${date.slice(0, 4)}`;
const keyOf = ({ date, start, end, title }: BusyTime): string => `${date} ${start} ${end ?? '24:00'} ${title}`;
