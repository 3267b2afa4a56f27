import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import { EntryId, SessionId, TemplateId } from '#shared/model/ids.ts';
import { ItemRef } from '#shared/model/itemRef.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { newId } from '../newId.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';

let open: TestPlanner;
let journal: TestPlanner['planner']['journal'];

beforeEach(async () => {
  open = await aPlanner();
  open.clock.moment = '2027-02-19T20:00:00.000Z';
  journal = open.planner.journal;
});
afterEach(() => open.remove());

async function reopen(): Promise<void> {
  const { moment } = open.clock;
  await open.close();
  open = await aPlanner({ folder: open.folder });
  open.clock.moment = moment;
  journal = open.planner.journal;
}

/** A moment passes between two entries, as it does between two clicks. */
async function write(edit: EntryEdit, kind: EntryKind = 'note', date = '2027-02-19') {
  open.clock.moment = new Date(Date.parse(open.clock.moment) + 1000).toISOString();
  return journal.create({ kind, date: LocalDate.parse(date), edit });
}

describe('writing', () => {
  test('a new entry begins from the template named for its kind', async () => {
    const entry = await write({}, 'rfc');
    expect(entry).toMatchObject({ title: 'RFC: ', body: '## Summary\n', status: 'draft', zone: 'Europe/Berlin' });
  });

  test('another template of the kind may be asked for, one of another kind may not', async () => {
    const date = LocalDate.parse('2027-02-19');
    const create = (templateId: string) =>
      journal.create({ kind: 'note', date, templateId: TemplateId.parse(templateId) });
    expect(await create('stand-up')).toMatchObject({ title: 'Stand-up', body: '## Yesterday\n' });
    await expect(create('rfc')).rejects.toMatchObject({
      code: 'invalid',
      message: '“RFC” is for another kind of entry.',
    });
    await expect(create('none')).rejects.toMatchObject({ code: 'not-found' });
    expect((await journal.list({})).total).toBe(1);
  });

  test('an entry stays linked to a template that is not its kind’s own, beside its other links', async () => {
    const date = LocalDate.parse('2027-02-19');
    const item = ItemRef.parse('skill/caching');
    const links = { planDay: null, sessionId: null, items: [item] };
    const templateId = TemplateId.parse('stand-up');
    expect((await journal.create({ kind: 'note', date, templateId })).links.items).toEqual(['template/stand-up']);
    expect((await journal.create({ kind: 'note', date, templateId, edit: { links } })).links.items).toEqual([
      item,
      'template/stand-up',
    ]);
    expect((await write({ links }, 'note')).links.items).toEqual([item]);
    expect((await write({}, 'rfc')).links.items).toEqual([]);
  });

  test('an entry hangs on an item once, however often it is named', async () => {
    const item = ItemRef.parse('skill/caching');
    const entry = await write({ links: { planDay: null, sessionId: null, items: [item, item] } });
    expect(entry.links.items).toEqual([item]);
  });

  test('a body given with the new entry takes the place of the template', async () => {
    expect(await write({ body: 'mine' }, 'rfc')).toMatchObject({ body: 'mine', title: 'RFC: ' });
  });

  test('a body comes back byte for byte after reopening', async () => {
    const body = '\uFEFF# Ü\r\n\ttabs \u0000 and trailing  \n\n\n---\n“emoji 🪟” e\u0301\r';
    const { id } = await write({ body });
    await reopen();
    expect((await journal.get({ id })).body).toBe(body);
  });

  test('a save with an old revision is a conflict and changes nothing', async () => {
    const { id } = await write({ body: 'first' });
    await journal.save({ id, revision: 1, edit: { body: 'second' } });
    await expect(journal.save({ id, revision: 1, edit: { body: 'third' } })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await journal.get({ id })).toMatchObject({ body: 'second', revision: 2 });
  });

  test('of two saves of one revision at the same time one is a conflict', async () => {
    const { id } = await write({ body: 'first' });
    const saves = ['one', 'two'].map((body) => journal.save({ id, revision: 1, edit: { body } }));
    const results = await Promise.allSettled(saves);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  test('saving what is there already writes nothing', async () => {
    const { id } = await write({ body: 'same' });
    expect(await journal.save({ id, revision: 1, edit: { body: 'same' } })).toMatchObject({ revision: 1 });
  });

  test('fields another kind has are refused with words', async () => {
    const { id } = await write({});
    const star = { situation: '', task: '', action: '', result: '' };
    await expect(journal.save({ id, revision: 1, edit: { star } })).rejects.toMatchObject({
      code: 'invalid',
      message: 'Only a STAR story has the four parts.',
    });
    await expect(write({ status: 'in-review' }, 'decision')).rejects.toMatchObject({ code: 'invalid' });
  });

  test('an entry that never was is not found', async () => {
    await expect(journal.get({ id: EntryId.parse(newId(Instant.parse(open.clock.moment))) })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the bin', () => {
  test('a removed entry leaves the list for the bin and can be restored', async () => {
    const { id } = await journal.create({ kind: 'note', date: LocalDate.parse('2027-02-19'), edit: { title: 'Old' } });
    await journal.remove({ id });
    expect((await journal.list({})).total).toBe(0);
    expect((await journal.list({ inBin: true })).entries).toMatchObject([{ id }]);
    await journal.restore({ id });
    expect((await journal.list({})).entries).toMatchObject([{ id, deletedAt: null }]);
  });

  test('what was in the bin for thirty days is gone but for a tombstone', async () => {
    const { id } = await write({ title: 'Old', body: 'secret' });
    const kept = await write({ title: 'Kept' });
    await journal.remove({ id });
    open.clock.moment = '2027-03-21T19:59:59.000Z';
    expect((await journal.list({ inBin: true })).total).toBe(1);
    open.clock.moment = '2027-03-22T20:00:02.000Z';
    expect((await journal.list({ inBin: true })).total).toBe(0);
    await expect(journal.get({ id })).rejects.toMatchObject({ code: 'not-found' });
    const month = await open.parts.vault.journalMonth('2027-02').read();
    expect(Object.keys(month.entries)).toEqual([kept.id]);
    expect(month.tombstones[id]).toMatchObject({ id, purgedAt: open.clock.moment });
    expect((await journal.list({ text: 'secret', inBin: true })).total).toBe(0);
  });
});

describe('lists', () => {
  test('the newest day comes first, whatever was written last', async () => {
    await write({ title: 'late' }, 'note', '2027-02-18');
    await write({ title: 'early' }, 'note', '2027-02-20');
    await write({ title: 'later' }, 'note', '2027-02-18');
    const { entries } = await journal.list({});
    expect(entries.map(({ title }) => title)).toEqual(['early', 'later', 'late']);
  });

  test('pages follow each other without gap or repeat', async () => {
    for (let number = 0; number < 7; number += 1) await write({ title: String(number) });
    const titles: string[] = [];
    for (let cursor: number | null = 0; cursor !== null; ) {
      const found: Awaited<ReturnType<typeof journal.list>> = await journal.list({ cursor, limit: 3 });
      titles.push(...found.entries.map(({ title }) => title));
      expect(found.total).toBe(7);
      cursor = found.nextCursor;
    }
    expect(titles).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });

  test('filters narrow the list together', async () => {
    const sessionId = SessionId.parse('indexes-in-depth');
    const links = { planDay: 3, sessionId, items: [] };
    await write({ title: 'yes', tags: ['db'], links });
    await write({ title: 'other tag', links });
    await write({ title: 'other kind', tags: ['db'], links }, 'rfc');
    await write({ title: 'no session', tags: ['db'] });
    await write({ title: 'too new', tags: ['db'], links }, 'note', '2027-03-01');
    const { entries } = await journal.list({
      kinds: ['note', 'star'],
      tag: 'db',
      sessionId,
      planDay: 3,
      until: LocalDate.parse('2027-02-19'),
    });
    expect(entries.map(({ title }) => title)).toEqual(['yes']);
  });

  test('an item of the content lists the entries that hang on it', async () => {
    const items = ['question/first', 'skill/caching'].map((text) => ItemRef.parse(text));
    await write({ title: 'yes', links: { planDay: null, sessionId: null, items } });
    await write({ title: 'no' });
    const { entries } = await journal.list({ item: ItemRef.parse('skill/caching') });
    expect(entries.map(({ title }) => title)).toEqual(['yes']);
    expect((await journal.list({ item: ItemRef.parse('skill/messaging') })).total).toBe(0);
  });

  test('entries written before the vault was opened are found', async () => {
    const { id } = await write({ title: 'Retry budget', body: 'Backoff with jitter' });
    await reopen();
    const { entries } = await journal.list({ text: 'jitt' });
    expect(entries).toMatchObject([{ id, excerpt: 'Backoff with jitter' }]);
  });

  test('a search finds a change at once', async () => {
    const { id } = await journal.create({ kind: 'note', date: LocalDate.parse('2027-02-19'), edit: { body: 'alpha' } });
    expect((await journal.list({ text: 'alpha' })).total).toBe(1);
    await journal.save({ id, revision: 1, edit: { body: 'omega' } });
    expect((await journal.list({ text: 'alpha' })).total).toBe(0);
    expect((await journal.list({ text: 'omega' })).total).toBe(1);
  });

  test('days and tags count what is not in the bin', async () => {
    await write({ tags: ['db', 'go'] });
    await write({ tags: ['go'] });
    const { id } = await write({ tags: ['db'] }, 'note', '2027-02-20');
    await journal.remove({ id });
    expect(await journal.days({ month: '2027-02' })).toEqual([{ date: '2027-02-19', entries: 2 }]);
    expect(await journal.tags()).toEqual([
      { tag: 'go', entries: 2 },
      { tag: 'db', entries: 1 },
    ]);
  });
});

describe('windows', () => {
  test('every one is told of what was saved, and of nothing else', async () => {
    const told: unknown[] = [];
    const stop = new AbortController();
    const listening = (async () => {
      for await (const change of open.parts.changes.subscribe(stop.signal)) told.push(change);
    })().catch(() => undefined);
    const { id } = await write({ body: 'first' });
    await journal.save({ id, revision: 1, edit: { body: 'first' } });
    await journal.save({ id, revision: 7, edit: { body: 'second' } }).catch(() => undefined);
    await journal.remove({ id });
    stop.abort();
    await listening;
    expect(told).toEqual([
      { topic: 'journal', id },
      { topic: 'journal', id },
    ]);
  });
});
