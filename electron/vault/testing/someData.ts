import { Entry, type JournalMonth } from '#shared/model/entry.ts';
import { Run } from '#shared/model/run.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';

export const MONTH = '2027-02';
export const MONTH_PATH = `journal/${MONTH}.json`;

/** The id of the nth thing made in February 2027. */
export const idNumber = (number: number): string => `0194bfc0-0000-7000-8000-${String(number).padStart(12, '0')}`;

export function anEntry(number: number, fields: { body?: string; title?: string } = {}): Entry {
  return Entry.parse({
    id: idNumber(number),
    kind: 'note',
    date: '2027-02-01',
    title: `Note ${number}`,
    body: `What I learned, part ${number}.\n`,
    tags: ['databases'],
    links: { planDay: 3, sessionId: null, items: [] },
    createdAt: '2027-02-01T08:00:00.000Z',
    updatedAt: '2027-02-01T08:00:00.000Z',
    zone: 'Europe/Berlin',
    revision: 1,
    deletedAt: null,
    ...fields,
  });
}

export function aMonth(...entries: Entry[]): JournalMonth {
  return { entries: Object.fromEntries(entries.map((entry) => [entry.id, entry])), tombstones: {} };
}

/** A change that adds the entry. */
export function adding(entry: Entry): (month: JournalMonth) => JournalMonth {
  return (month) => ({ ...month, entries: { ...month.entries, [entry.id]: entry } });
}

export function bodiesOf(month: JournalMonth): string[] {
  return Object.values(month.entries).map(({ body }) => body);
}

export function aRun(fields: { planId?: string } = {}): Run {
  return Run.parse({
    id: idNumber(900),
    planId: 'lead-in-37-days',
    added: {},
    startDate: '2027-02-02',
    timetable: PLAN_TIMETABLE,
    weekdayTimetables: {},
    restWeekdays: [7],
    blackouts: [],
    halfDays: {},
    busyCalendars: [],
    pausedOn: null,
    archivedAt: null,
    placements: { 'draw-a-cache': { date: '2027-02-02', start: '05:00', minutes: 120, isMovedByHand: false } },
    outcomes: {},
    started: null,
    steps: [],
    missedAskedOn: null,
    createdAt: '2027-02-01T08:00:00.000Z',
    updatedAt: '2027-02-01T08:00:00.000Z',
    deletedAt: null,
    ...fields,
  });
}
