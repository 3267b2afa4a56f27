import type { CalendarPart } from './calendarParts.ts';
import type { CalendarZone } from './ianaZone.ts';
import { type Problems, quoted } from './problems.ts';
import { propertiesOf, propertyOf } from './property.ts';
import { recurrenceRule } from './recurrenceRule.ts';
import { newPatience, ruleTimes } from './ruleTimes.ts';
import { timeValue } from './timeValue.ts';
import { HOUR, MINUTE, SECOND, type Wall } from './wall.ts';

interface Change {
  /** What the clock showed when it was changed, before the change. */
  wall: Wall;
  /** Milliseconds east of UTC before it and after it. */
  from: number;
  to: number;
}

/** A zone by the rules of its own that the file brings (VTIMEZONE), for a name that nobody else knows. */
export function fileZone(name: string, part: CalendarPart, until: Wall, problems: Problems): CalendarZone {
  const rules = part.parts.filter((each) => each.name === 'STANDARD' || each.name === 'DAYLIGHT');
  if (rules.length === 0) {
    problems.add(part.line, `The zone ${quoted(name)} has no rules. Export the calendar again.`);
  }
  const changes = rules.flatMap((each) => changesOf(each, until, problems)).sort((one, other) => one.wall - other.wall);
  const before = changes[0]?.from ?? 0;
  return {
    name,
    momentOf: (wall) => {
      // A reading in the skipped hour is taken as if the clock had not been changed yet (RFC 5545, 3.3.5).
      const last = changes.findLast((change) => change.wall + Math.max(0, change.to - change.from) <= wall);
      return wall - (last?.to ?? before);
    },
  };
}

function changesOf(part: CalendarPart, until: Wall, problems: Problems): Change[] {
  const start = propertyOf(part, 'DTSTART');
  const [from, to] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => offsetOf(propertyOf(part, name)?.value ?? ''));
  const first = timeValue(start?.value ?? '');
  if (!first || from == null || to == null) {
    problems.add(part.line, 'This part of a zone lacks its begin or its offsets from UTC. Export the calendar again.');
    return [];
  }
  const walls = [first.wall];
  for (const { value } of propertiesOf(part, 'RDATE')) {
    for (const each of value.split(',')) walls.push(timeValue(each)?.wall ?? first.wall);
  }
  for (const { value, line } of propertiesOf(part, 'RRULE')) {
    const rule = recurrenceRule(value);
    if ('problem' in rule) {
      problems.add(line, `This zone cannot be read, for its rule ${rule.problem}. Export the calendar again.`);
      continue;
    }
    const last = rule.until === null ? until : Math.min(until, rule.until.wall + (rule.until.isUtc ? from : 0) + 1);
    walls.push(...ruleTimes(rule, { start: first.wall, from: first.wall, until: last }, newPatience()));
  }
  return [...new Set(walls)].map((wall) => ({ wall, from, to }));
}

/** `+0530` or `-0800` in milliseconds; null for anything else. */
function offsetOf(text: string): number | null {
  const found = /^([+-])(\d{2})(\d{2})(\d{2})?$/.exec(text.trim());
  if (!found) return null;
  const [, sign, hours, minutes, seconds = '0'] = found;
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
  return sign === '-' ? -offset : offset;
}
