import type { CalendarPart } from './calendarParts.ts';
import type { CalendarZones } from './calendarZones.ts';
import type { CalendarZone } from './ianaZone.ts';
import { type Problems, quoted } from './problems.ts';
import { type Property, propertiesOf, propertyOf, textOf, wordOf } from './property.ts';
import { type RecurrenceRule, recurrenceRule } from './recurrenceRule.ts';
import { type Length, lengthValue, timeValue } from './timeValue.ts';
import { DAY, midnightOf, type Wall } from './wall.ts';

/** A reading of the clock in a zone. A date is its midnight, and has no zone of its own. */
export interface CalendarTime {
  wall: Wall;
  zone: CalendarZone;
  isDate: boolean;
}

export interface RuleOfEvent {
  rule: RecurrenceRule;
  line: number;
}

export interface CalendarEvent {
  line: number;
  /** Null where the file names none. */
  uid: string | null;
  sequence: number;
  title: string;
  start: CalendarTime;
  length: Length;
  rules: RuleOfEvent[];
  /** Rules of what does not take place (EXRULE of RFC 2445). */
  exceptRules: RuleOfEvent[];
  dates: { time: CalendarTime; length: Length }[];
  exceptDates: CalendarTime[];
  /** Which occurrence of a series this event stands for. */
  replaces: { time: CalendarTime; andLater: boolean } | null;
  isCancelled: boolean;
  isFree: boolean;
}

interface Around {
  zones: CalendarZones;
  problems: Problems;
  /** Whether the whole calendar only tells what does not take place (METHOD:CANCEL). */
  isCancelled: boolean;
}

const REPAIR = 'Correct it, or export the calendar again.';

/** Null where it cannot be read, which is then among the problems. */
export function calendarEvent(part: CalendarPart, { zones, problems, isCancelled }: Around): CalendarEvent | null {
  function timeOf(property: Property, text = property.value): CalendarTime | null {
    const value = timeValue(text);
    if (!value) {
      problems.add(property.line, `${quoted(text)} is not a date or time. ${REPAIR}`);
      return null;
    }
    const name = property.params.get('TZID');
    if (value.isDate || property.params.get('VALUE')?.toUpperCase() === 'DATE') {
      return { wall: midnightOf(value.wall), zone: zones.own, isDate: true };
    }
    if (value.isUtc) return { wall: value.wall, zone: zones.utc, isDate: false };
    return { wall: value.wall, zone: name ? zones.named(name, property.line) : zones.floating(), isDate: false };
  }

  function timesOf(name: string): { property: Property; text: string }[] {
    return propertiesOf(part, name).flatMap((property) =>
      property.value
        .split(',')
        // Some programs leave a list of exceptions empty.
        .filter((text) => text.trim() !== '')
        .map((text) => ({ property, text })),
    );
  }

  function rulesOf(name: string): RuleOfEvent[] {
    return propertiesOf(part, name).flatMap(({ value, line }) => {
      const rule = recurrenceRule(value);
      if (!('problem' in rule)) return { rule, line };
      problems.add(line, `This event cannot be repeated, for its rule ${rule.problem}. ${REPAIR}`);
      return [];
    });
  }

  function lengthOf(property: Property, text: string): Length | null {
    const length = lengthValue(text);
    if (!length) problems.add(property.line, `${quoted(text)} is not a length of time. ${REPAIR}`);
    return length;
  }

  /** As the file says it with DTEND or DURATION; a date without either is one day, a time none (RFC 5545, 3.6.1). */
  function lengthFrom(start: CalendarTime): Length | null {
    const [last, duration] = [propertyOf(part, 'DTEND'), propertyOf(part, 'DURATION')];
    if (last) {
      const end = timeOf(last);
      return end && lengthBetween(start, end, last.line, problems);
    }
    if (!duration) return { onTheWall: start.isDate ? DAY : 0, real: 0 };
    const length = lengthOf(duration, duration.value);
    return length && start.isDate ? { onTheWall: Math.max(DAY, length.onTheWall + length.real), real: 0 } : length;
  }

  const begin = propertyOf(part, 'DTSTART');
  if (!begin) {
    problems.add(part.line, `This event does not say when it begins (DTSTART). ${REPAIR}`);
    return null;
  }
  const start = timeOf(begin);
  const length = start && lengthFrom(start);
  const replaced = propertyOf(part, 'RECURRENCE-ID');
  const replacedTime = replaced && timeOf(replaced);
  const dates = timesOf('RDATE').flatMap(({ property, text }) => {
    const [from = '', to] = text.split('/');
    const time = timeOf(property, from);
    if (!time || !length) return [];
    if (to === undefined) return { time, length };
    const end = /^[+-]?P/i.test(to) ? null : timeOf(property, to);
    const own = end ? lengthBetween(time, end, property.line, problems) : lengthOf(property, to);
    return own ? { time, length: own } : [];
  });
  const exceptDates = timesOf('EXDATE').flatMap(({ property, text }) => timeOf(property, text) ?? []);
  const [rules, exceptRules] = [rulesOf('RRULE'), rulesOf('EXRULE')];
  if (!start || !length) return null;
  return {
    line: part.line,
    uid: textOf(part, 'UID')?.trim() || null,
    sequence: Math.max(0, Number(propertyOf(part, 'SEQUENCE')?.value) || 0),
    title: titleOf(textOf(part, 'SUMMARY')),
    start,
    length,
    rules,
    exceptRules,
    dates,
    exceptDates,
    replaces: replacedTime && {
      time: replacedTime,
      andLater: replaced.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
    },
    isCancelled: isCancelled || wordOf(part, 'STATUS') === 'CANCELLED',
    isFree: wordOf(part, 'TRANSP') === 'TRANSPARENT' || wordOf(part, 'X-MICROSOFT-CDO-BUSYSTATUS') === 'FREE',
  };
}

/**
 * Within one zone an event keeps its readings of the clock when the clocks change, as calendars show it; the wording of
 * RFC 5545 (3.8.5.3) would let a shift from 22:00 to 06:00 end at 07:00 that night.
 */
function lengthBetween(start: CalendarTime, end: CalendarTime, line: number, problems: Problems): Length | null {
  if (start.isDate !== end.isDate) {
    problems.add(
      line,
      `This event begins with a ${start.isDate ? 'date and ends with a time' : 'time and ends with a date'}. ${REPAIR}`,
    );
    return null;
  }
  const isOneZone = start.isDate || start.zone.name === end.zone.name;
  const length = isOneZone
    ? { onTheWall: end.wall - start.wall, real: 0 }
    : { onTheWall: 0, real: end.zone.momentOf(end.wall) - start.zone.momentOf(start.wall) };
  if (length.onTheWall + length.real < 0) {
    problems.add(line, `This event ends before it begins. ${REPAIR}`);
    return null;
  }
  // Some programs write the same date twice for one day.
  return start.isDate ? { onTheWall: Math.max(DAY, length.onTheWall), real: 0 } : length;
}

const MOST_LETTERS = 200;

function titleOf(text: string | null): string {
  const title = (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return title === '' ? 'Busy' : title.slice(0, MOST_LETTERS).replace(/[\uD800-\uDBFF]$/, '');
}
