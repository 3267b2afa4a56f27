import { longDate } from '#shared/domain/time/localDate.ts';
import type { BusyTime } from '#shared/model/busyTime.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { isSessionUid } from '../sessionUid.ts';
import { busyStretch } from './busyStretch.ts';
import { type CalendarEvent, calendarEvent } from './calendarEvent.ts';
import { type CalendarPart, calendarParts } from './calendarParts.ts';
import { calendarZones } from './calendarZones.ts';
import { seriesOf } from './eventSeries.ts';
import { ianaZone } from './ianaZone.ts';
import { type LeftOut, leftOutNotes } from './leftOutNotes.ts';
import { notACalendar } from './notACalendar.ts';
import { type LineProblem, Problems } from './problems.ts';
import { textOf, wordOf } from './property.ts';
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
}

/**
 * When one is busy by an iCalendar file (RFC 5545), as the clock on one's own wall shows it. All or nothing: a file with
 * anything in it that cannot be read gives only what is wrong. Throws for a zone of one's own that does not exist.
 */
export function readBusyTimes(
  text: string,
  { zone, from, until }: Wanted,
): BusyTimesRead | { problems: LineProblem[] } {
  const other = notACalendar(text);
  if (other) return { problems: [other] };
  const own = ianaZone(zone);
  if (!own) throw new Error(`There is no zone ${zone}`);
  const problems = new Problems();
  const window: Window = { from: startOfDate(from), until: startOfDate(until) + DAY, own, problems };
  const calendars = calendarParts(text, problems);
  const leftOut: LeftOut = { own: 0, cancelled: 0, free: 0, empty: 0, outside: 0, tasks: 0, notes: 0, lists: 0 };
  const times = calendars.flatMap((calendar) => timesOf(calendar, window, leftOut));
  if (problems.any) return { problems: problems.list() };
  const name = calendars.map((each) => textOf(each, 'X-WR-CALNAME') ?? textOf(each, 'NAME')).find(Boolean);
  return {
    calendarName: name?.replace(/\s+/g, ' ').trim() || null,
    times: inOrder(times),
    notes: leftOutNotes(leftOut, `${longDate(from)} ${from.slice(0, 4)} to ${longDate(until)} ${until.slice(0, 4)}`),
  };
}

function timesOf(calendar: CalendarPart, window: Window, leftOut: LeftOut): BusyTime[] {
  const { own, problems } = window;
  const zones = calendarZones(calendar, { own, until: window.until + 366 * DAY, problems });
  const isCancelled = wordOf(calendar, 'METHOD') === 'CANCEL';
  const events: CalendarEvent[] = [];
  for (const part of calendar.parts) {
    if (part.name === 'VTODO') leftOut.tasks += 1;
    if (part.name === 'VJOURNAL') leftOut.notes += 1;
    if (part.name === 'VFREEBUSY') leftOut.lists += 1;
    if (part.name !== 'VEVENT') continue;
    const event = calendarEvent(part, { zones, problems, isCancelled });
    if (event && isSessionUid(event.uid ?? '')) leftOut.own += 1;
    else if (event) events.push(event);
  }
  return seriesOf(events).flatMap(({ series, replacing }) => {
    const found = [
      ...(series ? seriesTimes(series, replacing, window) : []),
      ...replacing.map((event) => ({ time: event.start, length: event.length, event })),
    ];
    const times = found
      .filter(({ event }) => !event.isCancelled && !event.isFree)
      .flatMap((occurrence) => busyStretch(occurrence, window));
    count([...(series ? [series] : []), ...replacing], times.length > 0, leftOut);
    return times;
  });
}

/** A cancelled or free event counts by itself; one that leaves nothing behind, because it is empty or elsewhere. */
function count(events: readonly CalendarEvent[], hasTimes: boolean, leftOut: LeftOut): void {
  const busy = events.filter(({ isCancelled, isFree }) => !isCancelled && !isFree);
  leftOut.cancelled += events.filter(({ isCancelled }) => isCancelled).length;
  leftOut.free += events.filter(({ isCancelled, isFree }) => isFree && !isCancelled).length;
  if (hasTimes || busy.length === 0) return;
  const isEmpty = busy.every(({ length }) => length.onTheWall + length.real === 0);
  if (isEmpty) leftOut.empty += 1;
  else leftOut.outside += 1;
}

function inOrder(times: readonly BusyTime[]): BusyTime[] {
  const keyOf = ({ date, start, end, title }: BusyTime) => `${date} ${start} ${end ?? '24:00'} ${title}`;
  const once = new Map(times.map((time) => [keyOf(time), time]));
  return [...once].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, time]) => time);
}
