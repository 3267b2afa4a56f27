import ICAL from 'ical.js';

/** An event as a library that is not ours understands it. */
export interface ReadEvent {
  uid: string;
  /** `2027-02-02T05:00:00`; with a Z or a zone behind it when it is not floating. */
  start: string;
  end: string;
  title: string;
  description: string;
  categories: string[];
  status: string;
  sequence: number;
  lastModified: string;
  /** Seconds from the start of the event; negative is before it. */
  alarms: number[];
}

/** Reads a calendar with ical.js, which throws for what it does not understand. */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  if (calendar.name !== 'vcalendar') throw new Error('That is no calendar');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: withZone(event.startDate),
      end: withZone(event.endDate),
      title: event.summary,
      description: event.description,
      categories: component.getFirstProperty('categories')?.getValues().map(String) ?? [],
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      lastModified: String(component.getFirstPropertyValue('last-modified')),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => secondsOf(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

function withZone(time: ICAL.Time): string {
  const isFloating = time.zone === ICAL.Timezone.localTimezone && time.toJSON().timezone === 'floating';
  return isFloating ? time.toString() : `${time.toString()} ${time.zone}`;
}

function secondsOf(trigger: unknown): number {
  if (!(trigger instanceof ICAL.Duration)) throw new Error('The alarm is not relative to its event');
  return trigger.toSeconds();
}
