import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_BYTES_AN_ENTRY } from '#shared/domain/history/thinned.ts';
import type { Entry } from '#shared/model/entry.ts';
import { type EntryId, EntryId as Id } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { FORMATS } from '../formats.ts';
import { openVault } from '../openVault.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { brokenAtEveryStep } from '../testing/brokenAtEveryStep.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { adding, anEntry, idNumber, MONTH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { StorageFailure } from '../vaultDocument.ts';
import { stepOfRevisions } from '../versions/migrations.ts';

/** Made on 2 February 2027. */
const ID: EntryId = Id.parse('01a36e30-f800-7009-8000-000000000001');
const theEntry = (fields: { body?: string } = {}): Entry => ({ ...anEntry(1, fields), id: ID });
const HISTORY_PATH = `history/${MONTH}.json`;

let place: VaultPlace;
let vault: Vault;
let now: Date;
const plannerNow = () => now;

beforeEach(async () => {
  place = await aVaultPlace();
  vault = await place.open({ plannerNow });
  now = new Date('2027-02-19T06:00:00.000Z');
});

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};

/** Saves the entry as a person does who wrote this. */
async function write(body: string, at: Vault = vault): Promise<void> {
  await at.journalMonth(MONTH).update((month) => {
    const before: Entry = month.entries[ID] ?? theEntry();
    const updatedAt = Instant.parse(now.toISOString());
    return adding({ ...before, body, revision: before.revision + 1, updatedAt })(month);
  });
}

const former = async (at: Vault = vault) => (await at.history.revisions(ID)).map(({ entry }) => entry.body);

describe('while one writes', () => {
  test('the first state of a sitting is kept, then one a minute', async () => {
    await write('before');
    later(3600);
    for (const second of [0, 20, 20, 20, 20, 20, 20]) {
      later(second);
      await write(`at ${now.toISOString().slice(14, 19)}`);
    }
    expect(await former()).toEqual(['before', 'at 00:40', 'at 01:40']);
  });

  test('a passage that goes within the minute is kept, and a word is not', async () => {
    const passage = 'What I learned about caches today. '.repeat(20);
    await write('');
    later(3600);
    await write(passage);
    later(5);
    await write(`${passage}And more.`);
    later(5);
    await write('Gone.');
    expect(await former()).toEqual(['', `${passage}And more.`]);
  });

  test('the next process begins a new sitting', async () => {
    await write('one');
    later(60);
    await write('two');
    await vault.close();
    vault = await place.open({ plannerNow });
    later(1);
    await write('three');
    expect(await former()).toEqual(['one', 'two']);
  });

  test('neither the bin nor a number keeps a state', async () => {
    await write('one');
    later(3600);
    await vault
      .journalMonth(MONTH)
      .update((month) => adding({ ...theEntry({ body: 'one' }), deletedAt: Instant.parse(now.toISOString()) })(month));
    expect(await former()).toEqual([]);
  });

  test('a clock that is set back a year loses nothing, and the order stays', async () => {
    await write('one');
    later(60);
    await write('two');
    now = new Date('2026-02-19T06:00:00.000Z');
    await write('three');
    later(60);
    await write('four');
    expect(await former()).toEqual(['one', 'two', 'three']);
    await vault.history.thin(MONTH);
    expect(await former()).toEqual(['one', 'two', 'three']);
  });
});

describe('a save', () => {
  test('that the disk refuses for the history changes nothing', async () => {
    const disk = faultyFileSystem();
    await vault.close();
    vault = await place.open({ plannerNow, fileSystem: disk });
    await write('one');
    later(60);
    disk.failWith(({ name, path }) => (name === 'create' && path.includes('history') ? 'ENOSPC' : null));
    await expect(write('two')).rejects.toThrow(StorageFailure);
    expect((await vault.journalMonth(MONTH).read()).entries[ID]?.body).toBe('one');
    disk.heal();
    await write('two');
    expect(await former()).toEqual(['one']);
  });

  test('has what it replaces on disk before it touches the journal, and once only when it is tried again', async () => {
    const disk = faultyFileSystem();
    await vault.close();
    vault = await place.open({ plannerNow, fileSystem: disk });
    await write('one');
    later(60);
    disk.failWith(({ name, path }) => (name === 'create' && path.includes('journal') ? 'ENOSPC' : null));
    await expect(write('two')).rejects.toThrow(StorageFailure);
    const onDisk = await readFile(join(place.folder, HISTORY_PATH), 'utf8');
    expect(onDisk).toContain('"body": "one"');
    disk.heal();
    later(60);
    await write('two');
    expect(await former()).toEqual(['one']);
  });

  test('asked for before the vault closes is finished with its history', async () => {
    await write('one');
    later(60);
    const saving = write('two');
    await vault.close();
    await saving;
    vault = await place.open({ plannerNow });
    expect(await former()).toEqual(['one']);
    expect((await vault.journalMonth(MONTH).read()).entries[ID]?.body).toBe('two');
  });
});

test('a process that is killed at any step of a save leaves what it replaced in the journal or the history', async () => {
  const every = () => () => undefined;
  const steps = await brokenAtEveryStep<Vault>(
    {
      prepare: async (location) => {
        const first = await openVault(location, { every, plannerNow });
        await write('before', first);
        // So that none is due, which would go on beside the steps.
        await first.backUp('import');
        await first.close();
      },
      open: (location, fileSystem) => openVault(location, { every, plannerNow, fileSystem }),
      operation: (opened) => write('after', opened),
    },
    async (location, { isAnswered }) => {
      const next = await openVault(location, { every, plannerNow });
      const body = (await next.journalMonth(MONTH).read()).entries[ID]?.body;
      const texts = [body, ...(await former(next))];
      await next.close();
      expect(next.health().repairs).toEqual([]);
      expect(texts).toContain('before');
      if (isAnswered) expect(texts).toEqual(['after', 'before']);
    },
  );
  const written = steps.filter(({ name }) => name === 'rename').map(({ path }) => path.replace(/.*vault\W/, ''));
  expect(written).toEqual([expect.stringContaining('history'), expect.stringContaining('journal')]);
});

describe('what is kept', () => {
  test('of an entry of 100 kB that is written to for five hours is bounded, and reaches back to its beginning', async () => {
    const text = 'What I learned about caches. '.repeat(3500);
    await write('first');
    for (let minute = 0; minute < 60; minute += 1) {
      later(300);
      await write(`${text}${minute}`);
    }
    const kept = await vault.history.revisions(ID);
    expect((await stat(join(place.folder, HISTORY_PATH))).size).toBeLessThan(MOST_BYTES_AN_ENTRY * 1.1);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.at(-1)?.entry.body).toBe(`${text}58`);
    const hours = new Set(kept.map(({ entry }) => entry.updatedAt.slice(11, 13)));
    expect([...hours]).toEqual(['06', '07', '08', '09', '10']);
  });

  test('goes when the entry is purged, and a copy cannot bring it back', async () => {
    await write('secret');
    later(60);
    await write('two');
    const { entries } = await vault.journalMonth(MONTH).read();
    const at = Instant.parse(now.toISOString());
    await vault.journalMonth(MONTH).update(() => ({
      entries: {},
      tombstones: { [ID]: { id: ID, createdAt: at, deletedAt: at, purgedAt: at } },
    }));
    expect(await readFile(join(place.folder, HISTORY_PATH), 'utf8')).not.toContain('secret');
    await vault.history.keep(entries[ID] ?? theEntry(), 'other-copy');
    expect(await former()).toEqual([]);
  });

  test('of another copy stays for ever and is kept once', async () => {
    await write('mine');
    const theirs = theEntry({ body: 'theirs' });
    await vault.history.keep(theirs, 'other-copy');
    await vault.history.keep(theirs, 'other-copy');
    later(400 * 24 * 3600);
    for (const word of ['more', 'and more']) {
      later(120);
      await write(word);
    }
    later(400 * 24 * 3600);
    await vault.history.thin(MONTH);
    expect(await former()).toEqual(['theirs', 'mine', 'more']);
  });

  test('thins with age also where nobody writes', async () => {
    for (const word of ['one', 'two', 'three', 'four']) {
      later(120);
      await write(word);
    }
    expect(await former()).toEqual(['one', 'two', 'three']);
    later(2 * 24 * 3600);
    await vault.history.thin(MONTH);
    expect(await former()).toEqual(['three']);
  });
});

describe('the file of a month', () => {
  test('that is damaged keeps every whole state before the break', async () => {
    for (const word of ['one', 'two', 'three', 'four']) {
      later(120);
      await write(word);
    }
    await vault.close();
    const path = join(place.folder, HISTORY_PATH);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, text.indexOf('"body": "three"') + 5));
    vault = await place.open({ plannerNow });
    expect(await former()).toEqual(['one', 'two']);
    expect(vault.health().repairs[0]?.lost).toContain('2 former texts were read from it and kept.');
  });

  test('takes the steps that the journal’s entries take', () => {
    const step = stepOfRevisions((entry) => ({ ...Object(entry), mood: 'fair' }));
    const later = { ...FORMATS.historyMonth, steps: [...FORMATS.historyMonth.steps, step] };
    const revision = { id: idNumber(7), keptAt: '2027-02-19T06:00:00.000Z', because: 'change', entry: theEntry() };
    const data = { revisions: { [ID]: [revision] } };
    const version = FORMATS.historyMonth.steps.length + 1;
    const text = JSON.stringify({ format: 'history-month', version, data });
    const found = readEnvelope(Buffer.from(text), { ...later, schema: FORMATS.historyMonth.schema });
    expect(found.state).toBe('damaged');
    expect(step(data)).toEqual({ revisions: { [ID]: [{ ...revision, entry: { ...theEntry(), mood: 'fair' } }] } });
  });
});
