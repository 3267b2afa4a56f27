import type { CalendarEvent, CalendarTime, RuleOfEvent } from './calendarEvent.ts';
import type { IanaZone } from './ianaZone.ts';
import { type Problems, quoted } from './problems.ts';
import { type Patience, ruleTimes, TooOften } from './ruleTimes.ts';
import type { Length } from './timeValue.ts';
import { DAY, midnightOf, type Wall } from './wall.ts';

/** One occurrence of an event. */
export interface Occurrence {
  time: CalendarTime;
  length: Length;
  /** The event that says so: the series itself, or the one that changed it from some day on. */
  event: CalendarEvent;
}

export interface Window {
  /** What our own clock shows; `until` is not included. */
  from: Wall;
  until: Wall;
  own: IanaZone;
  problems: Problems;
  patience: Patience;
}

/** How far the clocks of two zones can be apart, and a bit. */
const APART = 2 * DAY;

/** When a series takes place near the window, without the occurrences that stand for themselves in the file. */
export function seriesTimes(event: CalendarEvent, replacing: readonly CalendarEvent[], window: Window): Occurrence[] {
  const { start, length } = event;
  const later = replacing.filter(({ replaces }) => replaces?.andLater);
  const longest = most([event, ...later, ...event.dates].map((each) => each.length.onTheWall + each.length.real));
  const shift = most(later.map((each) => Math.abs(each.start.wall - (each.replaces?.time.wall ?? 0))));
  const range = { start: start.wall, from: window.from - longest - shift - APART, until: window.until + shift + APART };

  function timesOf({ rule, line }: RuleOfEvent): Wall[] {
    try {
      return ruleTimes(rule, range, window.patience).filter((wall) => isBeforeEnd(rule.until, start, wall));
    } catch (error) {
      if (!(error instanceof TooOften)) throw error;
      const message = `${quoted(event.title)} is repeated too often to be read. Remove it, or let it come less often.`;
      window.problems.add(line, message);
      return [];
    }
  }

  const except = [...event.exceptDates, ...replacing.flatMap(({ replaces }) => replaces?.time ?? [])];
  const isExcept = exceptions(start, except, window.own);
  const exceptWalls = new Set(event.exceptRules.flatMap(timesOf));
  // Without rules, the first time is all there is; with one, it is the first that the rule says.
  const walls = new Set(event.rules.length > 0 ? event.rules.flatMap(timesOf) : [start.wall]);
  const times = [...walls].map((wall) => ({ time: { ...start, wall }, length }));
  return [...times, ...event.dates]
    .filter(({ time }) => !isExcept(time) && !exceptWalls.has(time.wall))
    .map((each) => changed({ ...each, event }, later));
}

const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), 0);

type End = RuleOfEvent['rule']['until'];

/** The end of a rule in UTC is a moment; as a date it is a whole day; otherwise it reads the clock of the event. */
function isBeforeEnd(end: End, start: CalendarTime, wall: Wall): boolean {
  if (end === null) return true;
  if (end.isDate) return midnightOf(wall) <= end.wall;
  return end.isUtc && !start.isDate ? start.zone.momentOf(wall) <= end.wall : wall <= end.wall;
}

/** Whether an occurrence is among these, which may be written as dates, in UTC or in any zone. */
function exceptions(
  start: CalendarTime,
  list: readonly CalendarTime[],
  own: IanaZone,
): (time: CalendarTime) => boolean {
  const days = new Set<Wall>();
  const moments = new Set<number>();
  for (const { wall, zone, isDate } of list) {
    if (!start.isDate && !isDate) moments.add(zone.momentOf(wall));
    // Of a whole day some programs write when it begins where they are, in UTC.
    else if (zone.name === 'UTC' && !isDate && wall !== midnightOf(wall)) days.add(midnightOf(own.wallAt(wall)));
    else days.add(midnightOf(wall));
  }
  return ({ wall, zone }) => days.has(midnightOf(wall)) || (moments.size > 0 && moments.has(zone.momentOf(wall)));
}

/** As it is since a change of “this and all later ones”, if there was one. */
function changed(occurrence: Occurrence, later: readonly CalendarEvent[]): Occurrence {
  const momentOf = ({ wall, zone }: CalendarTime) => zone.momentOf(wall);
  const own = momentOf(occurrence.time);
  let last: { at: number; event: CalendarEvent; from: CalendarTime } | null = null;
  for (const event of later) {
    if (!event.replaces) continue;
    const from = event.replaces.time;
    const at = momentOf(from);
    if (at <= own && (last === null || last.at < at)) last = { at, event, from };
  }
  if (last === null) return occurrence;
  const { event, from } = last;
  const time = { ...event.start, wall: occurrence.time.wall + event.start.wall - from.wall };
  return { time, length: event.length, event };
}
