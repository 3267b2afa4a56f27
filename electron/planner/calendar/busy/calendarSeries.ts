import { isSessionUid } from '../sessionUid.ts';
import { type CalendarEvent, calendarEvent } from './calendarEvent.ts';
import type { CalendarPart } from './calendarParts.ts';
import { calendarZones } from './calendarZones.ts';
import { type EventSeries, seriesOf } from './eventSeries.ts';
import type { LeftOut } from './leftOutNotes.ts';
import { wordOf } from './property.ts';
import type { Window } from './seriesTimes.ts';
import { DAY } from './wall.ts';

/** The events of one calendar by their series. What is no event of others is counted as left out. */
export function calendarSeries(calendar: CalendarPart, window: Window, leftOut: LeftOut): EventSeries[] {
  const { own, problems } = window;
  // The zones of the file are asked for a moment after the range, too: where an event ends, and across the date line.
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
  return seriesOf(events);
}
