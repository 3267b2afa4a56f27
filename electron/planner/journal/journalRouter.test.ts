import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openVault } from '#electron/vault/openVault.ts';
import type { Vault } from '#electron/vault/vault.ts';
import type { EntryEdit } from '#shared/contract/journalContract.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import { EntryId, SessionId } from '#shared/model/ids.ts';
import { Instant, LocalDate } from '#shared/model/time.ts';
import { createChanges } from '../changes.ts';
import { newId } from '../newId.ts';
import { journalRouter } from './journalRouter.ts';

let folder: string;
let vault: Vault;
let journal: ReturnType<typeof journalOf>;
let now: Instant;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadlight-journal-'));
  await open();
  now = Instant.parse('2027-02-19T20:00:00.000Z');
});

afterEach(async () => {
  await vault.close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<void> {
  await mkdir(join(folder, 'vault/journal'), { recursive: true });
  vault = await openVault({ folder: join(folder, 'vault'), backupFolder: join(folder, 'backups') });
  journal = journalOf(vault);
}

async function reopen(): Promise<void> {
  await vault.close();
  await open();
}

function journalOf(opened: Vault) {
  const plan = { id: 'plan', title: 'Plan', summary: 'All of it', phases: [], resources: [] };
  const rfc = { kind: 'rfc' as const, title: 'RFC: ', purpose: 'For changes', body: '## Summary\n' };
  const router = journalRouter({
    vault: opened,
    curriculum: { plan, templates: [rfc] },
    clock: { now: () => now, zone: () => 'Europe/Berlin' },
    changes: createChanges(),
    host: {
      about: {
        version: '1',
        host: 'cli',
        hostReason: '',
        runtime: {},
        platform: 'linux',
        capabilities: {
          nativeDialogs: false,
          tray: false,
          globalShortcut: false,
          notifications: false,
          idleTime: false,
          autostart: false,
          revealFolder: false,
        },
      },
      chooseFolder: async () => null,
      reveal: async () => undefined,
      notices: async () => '',
      rememberVaultFolder: async () => undefined,
    },
  });
  return createRouterClient(router);
}

/** A moment passes between two entries, as it does between two clicks. */
async function write(edit: EntryEdit, kind: EntryKind = 'note', date = '2027-02-19') {
  now = Instant.parse(new Date(Date.parse(now) + 1000).toISOString());
  return journal.create({ kind, date: LocalDate.parse(date), edit });
}

describe('writing', () => {
  test('a new entry begins from the template of its kind', async () => {
    const entry = await write({}, 'rfc');
    expect(entry).toMatchObject({ title: 'RFC: ', body: '## Summary\n', status: 'draft', zone: 'Europe/Berlin' });
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
    await expect(journal.get({ id: EntryId.parse(newId(now)) })).rejects.toMatchObject({ code: 'not-found' });
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
    now = Instant.parse('2027-03-21T19:59:59.000Z');
    expect((await journal.list({ inBin: true })).total).toBe(1);
    now = Instant.parse('2027-03-22T20:00:02.000Z');
    expect((await journal.list({ inBin: true })).total).toBe(0);
    await expect(journal.get({ id })).rejects.toMatchObject({ code: 'not-found' });
    const month = await vault.journalMonth('2027-02').read();
    expect(Object.keys(month.entries)).toEqual([kept.id]);
    expect(month.tombstones[id]).toMatchObject({ id, purgedAt: now });
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
    const links = { planDay: 3, sessionId, questionId: null };
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
