import type { CalendarPart } from './calendarParts.ts';
import { fileZone } from './fileZone.ts';
import { type CalendarZone, type IanaZone, ianaZone, UTC } from './ianaZone.ts';
import { type Problems, quoted } from './problems.ts';
import { propertyOf, textOf } from './property.ts';
import type { Wall } from './wall.ts';
import { WINDOWS_ZONES } from './windowsZones.ts';

/** The zones of one calendar. */
export interface CalendarZones {
  own: IanaZone;
  utc: CalendarZone;
  /** That of a name at that line; what is unknown is a problem, and counts as UTC meanwhile. */
  named(name: string, line: number): CalendarZone;
  /** For a time without a zone: what the calendar says (X-WR-TIMEZONE), else the clock on our wall. */
  floating(): CalendarZone;
}

const windowsZones = new Map(Object.entries(WINDOWS_ZONES).map(([name, iana]) => [name.toLowerCase(), iana]));

export function calendarZones(
  calendar: CalendarPart,
  { own, until, problems }: { own: IanaZone; until: Wall; problems: Problems },
): CalendarZones {
  const known = new Map<string, CalendarZone>();
  const parts = new Map(
    calendar.parts
      .filter(({ name }) => name === 'VTIMEZONE')
      .map((part) => [textOf(part, 'TZID')?.replaceAll('"', '').trim() ?? '', part]),
  );

  function find(name: string): CalendarZone | null {
    const part = parts.get(name);
    const place = part && textOf(part, 'X-LIC-LOCATION');
    const usual = usualZone(name) ?? (place ? usualZone(place) : null);
    return usual ?? (part ? fileZone(name, part, until, problems) : null);
  }

  function named(name: string, line: number): CalendarZone {
    let zone = known.get(name);
    if (!zone) {
      const found = find(name);
      if (!found) {
        problems.add(line, `No zone is known as ${quoted(name)}. Write one such as Europe/Berlin in its place.`);
      }
      zone = found ?? UTC;
      known.set(name, zone);
    }
    return zone;
  }

  return {
    own,
    utc: UTC,
    named,
    floating: () => {
      const property = propertyOf(calendar, 'X-WR-TIMEZONE');
      const name = property?.value.trim();
      return property && name ? named(name, property.line) : own;
    },
  };
}

/** By its IANA name, also behind a prefix as in `/mozilla.org/20050126_1/Europe/Berlin`, or by that of Windows. */
function usualZone(name: string): IanaZone | null {
  const steps = name.split('/');
  for (let from = 0; from < steps.length; from += 1) {
    const zone = ianaZone(steps.slice(from).join('/'));
    if (zone) return zone;
  }
  return ianaZone(windowsZones.get(name.toLowerCase()) ?? '');
}
