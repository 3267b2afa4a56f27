import type { CalendarEvent } from './calendarEvent.ts';

export interface EventSeries {
  /** Null where the file only has single occurrences of it, as an invitation to one of them does. */
  series: CalendarEvent | null;
  /** The events that stand for single occurrences of the series. */
  replacing: CalendarEvent[];
}

/** Events that belong together by their UID. Of what a file has in several versions only the newest counts. */
export function seriesOf(events: readonly CalendarEvent[]): EventSeries[] {
  const groups = new Map<string, CalendarEvent[]>();
  events.forEach((event, place) => {
    const key = event.uid === null ? `${place}` : `uid ${event.uid}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  });
  return [...groups.values()].flatMap((group) => {
    const replacing = newestOfEach(group);
    const whole = group.filter(({ replaces }) => replaces === null);
    const newest = whole.reduce((most, { sequence }) => Math.max(most, sequence), 0);
    // Some programs give all their events the same UID.
    const [first = null, ...others] = whole.filter(({ sequence }) => sequence === newest);
    return [{ series: first, replacing }, ...others.map((series) => ({ series, replacing: [] }))];
  });
}

function newestOfEach(group: readonly CalendarEvent[]): CalendarEvent[] {
  const newest = new Map<string, CalendarEvent>();
  for (const event of group) {
    if (!event.replaces) continue;
    const { wall, zone, isDate } = event.replaces.time;
    const key = isDate ? `date ${wall}` : `${zone.momentOf(wall)}`;
    const known = newest.get(key);
    if (!known || known.sequence <= event.sequence) newest.set(key, event);
  }
  return [...newest.values()];
}
