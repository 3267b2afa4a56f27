import { Temporal } from 'temporal-polyfill';
import { DAY, type Wall } from './wall.ts';

/** Tells the moment of a reading. */
export interface CalendarZone {
  name: string;
  /**
   * Milliseconds since 1970 in UTC. A reading that the clock skips is as much later as was skipped; of one that it shows
   * twice the first counts.
   */
  momentOf(wall: Wall): number;
}

/** A zone of the IANA list, which also tells what its clocks show. */
export interface IanaZone extends CalendarZone {
  wallAt(moment: number): Wall;
  /** The first change of the clock after a moment, if any. */
  changeAfter(moment: number): number | null;
}

/** Null for a name that is not in the list. */
export function ianaZone(name: string): IanaZone | null {
  if (!/^[A-Za-z][\w+/-]*$/.test(name)) return null;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
  } catch {
    return null;
  }
  return knownZone(name);
}

export const UTC: CalendarZone = { name: 'UTC', momentOf: (wall) => wall };

function knownZone(name: string): IanaZone {
  const offsets = new Map<number, number | null>();
  const at = (moment: number) => Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(name);
  const offsetAt = (moment: number) => at(moment).offsetNanoseconds / 1_000_000;

  /** What holds all through a day of UTC, null where the clock changes on it. Thousands of events share a few days. */
  function offsetOn(day: number): number | null {
    let offset = offsets.get(day);
    if (offset === undefined) {
      const atStart = offsetAt(day * DAY);
      offset = atStart === offsetAt((day + 1) * DAY) ? atStart : null;
      offsets.set(day, offset);
    }
    return offset;
  }

  return {
    name,
    wallAt: (moment) => moment + (offsetOn(Math.floor(moment / DAY)) ?? offsetAt(moment)),
    momentOf: (wall) => {
      const day = Math.floor(wall / DAY);
      const offset = offsetOn(day);
      if (offset !== null && offset === offsetOn(day - 1) && offset === offsetOn(day + 1)) return wall - offset;
      const reading = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));
      return reading.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds;
    },
    changeAfter: (moment) => at(moment).getTimeZoneTransition('next')?.epochMilliseconds ?? null,
  };
}
