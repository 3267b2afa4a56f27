import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EntryId, RunId } from '#shared/model/ids.ts';
import { FIRST_SETTINGS } from '#shared/model/settings.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { idNumber, MONTH, MONTH_PATH } from '../testing/someData.ts';

/** An entry as Leadlight 0.1 wrote it. */
function oldEntry(number: number, questionId: string | null) {
  return {
    id: idNumber(number),
    kind: 'note',
    date: '2027-02-01',
    title: `Note ${number}`,
    body: 'What I learned.\n',
    tags: ['databases'],
    links: { planDay: 3, sessionId: 'draw-a-cache', questionId },
    createdAt: '2027-02-01T08:00:00.000Z',
    updatedAt: '2027-02-01T08:00:00.000Z',
    zone: 'Europe/Berlin',
    revision: 4,
    deletedAt: null,
  };
}

/** A run as Leadlight 0.1 wrote it. */
const OLD_RUN = {
  id: idNumber(900),
  planId: 'senior-backend-37',
  startDate: '2027-02-02',
  timetable: { morning: { start: '05:00', end: '10:00' }, evening: { start: '21:00', end: '23:00' } },
  restWeekdays: [7],
  placements: { 'draw-a-cache': { date: '2027-02-02', start: '05:00', minutes: 120, isMovedByHand: false } },
  outcomes: {},
  started: null,
  steps: [
    {
      title: 'Laid out by new rules',
      at: '2027-02-01T09:00:00.000Z',
      before: { restWeekdays: [6], placements: {} },
    },
  ],
  createdAt: '2027-02-01T08:00:00.000Z',
  updatedAt: '2027-02-01T08:00:00.000Z',
  deletedAt: null,
};

/** What a run begins with of what is newer than itself. */
const NEW_IN_4 = { weekdayTimetables: {}, halfDays: {}, busyCalendars: [], pausedOn: null, archivedAt: null };
const NEW_AFTER_2 = { blackouts: [], missedAskedOn: null, ...NEW_IN_4 };

/** A vault with one file of version 1. */
async function aVaultWith(path: string, text: string): Promise<VaultPlace> {
  const place = await aVaultPlace();
  await (await place.open()).close();
  await mkdir(join(place.folder, dirname(path)), { recursive: true });
  await writeFile(join(place.folder, path), text);
  return place;
}

function monthText(...entries: ReturnType<typeof oldEntry>[]): string {
  const data = { entries: Object.fromEntries(entries.map((entry) => [entry.id, entry])), tombstones: {} };
  return JSON.stringify({ format: 'journal-month', version: 1, data }, null, 2);
}

describe('a journal month of version 1', () => {
  test('links to the question it named, and keeps everything else', async () => {
    const place = await aVaultWith(MONTH_PATH, monthText(oldEntry(1, 'cap-theorem'), oldEntry(2, null)));
    const vault = await place.open();
    const { entries } = await vault.journalMonth(MONTH).read();
    const { links, ...rest } = oldEntry(1, 'cap-theorem');
    expect(entries[EntryId.parse(idNumber(1))]).toEqual({
      ...rest,
      links: { planDay: links.planDay, sessionId: links.sessionId, items: ['question/cap-theorem'] },
    });
    expect(entries[EntryId.parse(idNumber(2))]?.links.items).toEqual([]);
    expect(vault.health().repairs).toEqual([]);
  });

  test('that is damaged loses none of its whole entries', async () => {
    const text = monthText(oldEntry(1, null), oldEntry(2, 'cap-theorem'), oldEntry(3, null));
    const place = await aVaultWith(MONTH_PATH, text.slice(0, text.indexOf(idNumber(3)) + 60));
    const vault = await place.open();
    const { entries } = await vault.journalMonth(MONTH).read();
    expect(Object.keys(entries)).toEqual([idNumber(1), idNumber(2)]);
    expect(entries[EntryId.parse(idNumber(2))]?.links.items).toEqual(['question/cap-theorem']);
    expect(vault.health().repairs).toHaveLength(1);
  });
});

test('settings of version 1 time focus as Leadlight does at first, and keep everything else', async () => {
  const { focus, ...old } = FIRST_SETTINGS;
  const text = JSON.stringify({ format: 'settings', version: 1, data: { ...old, theme: 'dark' } });
  const vault = await (await aVaultWith('settings.json', text)).open();
  expect(await vault.settings.read()).toEqual({ ...old, theme: 'dark', focus });
  expect(vault.health().repairs).toEqual([]);
});

test('a run of version 1 has no sessions beside the plan’s', async () => {
  const text = JSON.stringify({ format: 'run', version: 1, data: OLD_RUN }, null, 2);
  const place = await aVaultWith(`runs/${OLD_RUN.id}.json`, text);
  const vault = await place.open();
  expect(await vault.run(RunId.parse(OLD_RUN.id)).read()).toEqual({
    ...OLD_RUN,
    added: {},
    ...NEW_AFTER_2,
  });
  expect(vault.health().repairs).toEqual([]);
});

test('a run of version 2 keeps no days free and was never asked about missed work; its steps can still be undone', async () => {
  const added = {
    'draw-a-queue': {
      id: 'draw-a-queue',
      title: 'Draw a queue',
      part: 'morning',
      minutes: 60,
      activity: 'whiteboard',
      instruction: 'Draw it.',
      deliverable: { kind: 'drawing', text: 'A drawing' },
      resources: [],
      topics: ['queues'],
      tools: [],
      skills: [],
      from: 'activity/draw-a-queue',
      addedAt: '2027-02-01T09:00:00.000Z',
    },
  };
  const before = { placements: { 'draw-a-queue': null }, added: { 'draw-a-queue': null } };
  const data = {
    ...OLD_RUN,
    added,
    placements: {
      ...OLD_RUN.placements,
      'draw-a-queue': { date: '2027-02-02', start: '07:00', minutes: 60, isMovedByHand: true },
    },
    steps: [...OLD_RUN.steps, { title: 'Added', at: '2027-02-01T09:00:00.000Z', before }],
  };
  const text = JSON.stringify({ format: 'run', version: 2, data }, null, 2);
  const place = await aVaultWith(`runs/${OLD_RUN.id}.json`, text);
  const vault = await place.open();
  expect(await vault.run(RunId.parse(OLD_RUN.id)).read()).toEqual({ ...data, ...NEW_AFTER_2 });
  expect(vault.health().repairs).toEqual([]);
});

test('a run of version 3 keeps its free days and has no pause, no busy times and one timetable', async () => {
  const data = {
    ...OLD_RUN,
    added: {},
    blackouts: [{ from: '2027-02-08', to: '2027-02-09' }],
    missedAskedOn: '2027-02-05',
  };
  const text = JSON.stringify({ format: 'run', version: 3, data }, null, 2);
  const place = await aVaultWith(`runs/${OLD_RUN.id}.json`, text);
  const vault = await place.open();
  expect(await vault.run(RunId.parse(OLD_RUN.id)).read()).toEqual({ ...data, ...NEW_IN_4 });
  expect(vault.health().repairs).toEqual([]);
});

test('a reflection of version 2 does not say how the day felt, and other entries stay as they are', async () => {
  const links = { planDay: null, sessionId: null, items: [] };
  const note = { ...oldEntry(1, null), links };
  const reflection = { ...oldEntry(2, null), links, kind: 'reflection' };
  const data = { entries: { [note.id]: note, [reflection.id]: reflection }, tombstones: {} };
  const text = JSON.stringify({ format: 'journal-month', version: 2, data }, null, 2);
  const vault = await (await aVaultWith(MONTH_PATH, text)).open();
  const { entries } = await vault.journalMonth(MONTH).read();
  expect(entries[EntryId.parse(note.id)]).toEqual(note);
  expect(entries[EntryId.parse(reflection.id)]).toEqual({ ...reflection, energy: null });
});

test('proposals and stories of version 3 begin their history with what was known', async () => {
  const links = { planDay: null, sessionId: null, items: [] };
  const rfc = { ...oldEntry(1, null), links, kind: 'rfc', status: 'accepted' };
  const star = {
    ...oldEntry(2, null),
    links,
    kind: 'star',
    star: { situation: 'S', task: '', action: '', result: '' },
  };
  const data = { entries: { [rfc.id]: rfc, [star.id]: star }, tombstones: {} };
  const text = JSON.stringify({ format: 'journal-month', version: 3, data }, null, 2);
  const vault = await (await aVaultWith(MONTH_PATH, text)).open();
  const { entries } = await vault.journalMonth(MONTH).read();
  const history = [{ status: 'accepted', at: rfc.updatedAt, zone: rfc.zone }];
  expect(entries[EntryId.parse(rfc.id)]).toEqual({ ...rfc, number: null, supersedes: null, comments: [], history });
  expect(entries[EntryId.parse(star.id)]).toEqual({ ...star, metrics: [], tellings: [] });
});
