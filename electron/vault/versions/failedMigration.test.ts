import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../formats.ts';
import type { VaultPlace } from '../testing/aVault.ts';
import { anEarlierVault, earlierVersions } from '../testing/earlierVaults.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import type { Vault } from '../vault.ts';
import { StorageFailure } from '../vaultDocument.ts';
import type { VaultOptions } from '../vaultOptions.ts';
import { everyDocument } from './testing/everyDocument.ts';

const OLDEST = '0.1.0';
let second = 0;
/** A second a look: no two backups are made at one time. */
const now = () => {
  second += 1;
  return new Date(Date.UTC(2027, 2, 2) + second * 1000);
};
const STILL: VaultOptions = { now, every: () => () => undefined };

/** What the user sees of it, whatever versions the files are. */
async function readAll(vault: Vault): Promise<Record<string, unknown>> {
  const documents = await everyDocument(vault);
  return Object.fromEntries(await Promise.all(documents.map(async ({ path, read }) => [path, await read()])));
}

/** Brings every file up to date, and answers what was refused. */
async function saveAll(vault: Vault): Promise<unknown[]> {
  const refused: unknown[] = [];
  for (const { save } of await everyDocument(vault)) await save().catch((error: unknown) => refused.push(error));
  return refused;
}

test.each(await earlierVersions())(
  'a step that cannot take a vault of %s leaves it as it was and says so',
  async (version) => {
    const place = await anEarlierVault(version);
    const before = await place.content();
    const steps = FORMATS.run.steps.map(() => () => {
      throw new TypeError('Cannot read properties of undefined');
    });
    // One that has no step before it, so that vaults of the newest run too are brought on.
    const formats = { ...FORMATS, run: { ...FORMATS.run, steps: [...steps, ...steps] } };
    const vault = await place.open({ ...STILL, formats });
    expect(vault.health().readOnlyBecause).toMatch(
      /^runs\/.* is of an older version and could not be brought up to date\. It was left as it is/,
    );
    expect(vault.health().readOnlyBecause).not.toContain('Cannot read properties');
    await expect(vault.settings.update((settings) => settings)).rejects.toThrow(/could not be brought/);
    await vault.close();
    expect(await place.content()).toEqual(before);
  },
);

test('a vault that a newer Leadlight wrote is only read, and not a byte of it changes', async () => {
  const place = await anEarlierVault('0.4.0');
  const settings: unknown = JSON.parse(
    Buffer.from((await place.content())['settings.json'] ?? '', 'latin1').toString(),
  );
  await writeFile(join(place.folder, 'settings.json'), JSON.stringify({ ...Object(settings), version: 99 }));
  const before = await place.content();
  const vault = await place.open(STILL);
  expect(vault.health().readOnlyBecause).toMatch(/A newer Leadlight wrote this vault: settings\.json is version 99/);
  const { '2027-02': entries } = Object.fromEntries([
    ['2027-02', (await vault.journalMonth('2027-02').read()).entries],
  ]);
  expect(Object.keys(entries ?? {}).length).toBeGreaterThan(7);
  expect((await saveAll(vault)).length).toBe((await everyDocument(vault)).length);
  await vault.close();
  expect(await place.content()).toEqual(before);
});

describe('a disk that refuses while a vault is brought up to date', () => {
  /** A month is saved while the nth step of the disk fails, and every later one where `isForGood`. */
  async function brokenAt(at: number, isForGood: boolean) {
    const place = await anEarlierVault(OLDEST);
    const disk = faultyFileSystem();
    const vault = await place.open({ ...STILL, fileSystem: disk });
    const before = await readAll(vault);
    let steps = 0;
    let hasFailed = false;
    disk.failWith(({ name }) => {
      if (name === 'readFile' || name === 'list' || name === 'stat' || name === 'close') return null;
      steps += 1;
      const fails = steps === at || (isForGood && steps > at);
      hasFailed ||= fails;
      return fails ? 'ENOSPC' : null;
    });
    const refused: unknown[] = [];
    await vault
      .journalMonth('2027-02')
      .update((data) => data)
      .catch((error: unknown) => refused.push(error));
    const count = steps;
    disk.heal();
    // A crash: nothing is closed in order, and only the lock is let go of, as the next start does.
    await vault.close();
    return { place, before, refused, hasFailed, count };
  }

  async function isAsBefore(place: VaultPlace, before: Record<string, unknown>): Promise<void> {
    const vault = await place.open(STILL);
    expect(vault.health()).toMatchObject({ repairs: [], readOnlyBecause: null });
    expect(await readAll(vault)).toEqual(before);
    await vault.settings.update((data) => data);
    await vault.close();
  }

  test('at any single step, once or from then on, loses nothing and says so', async () => {
    const { count: last } = await brokenAt(Number.POSITIVE_INFINITY, false);
    expect(last).toBeGreaterThan(20);
    for (let at = 1; at <= last; at += 1) {
      // Each way for every other step, so that neighbours of each are seen in both.
      const { place, before, refused, hasFailed } = await brokenAt(at, at % 2 === 0);
      expect(hasFailed, `step ${at}`).toBe(true);
      for (const error of refused) expect(error, `step ${at}`).toBeInstanceOf(StorageFailure);
      await isAsBefore(place, before);
    }
  });

  test('at the backup leaves every file as it was', async () => {
    const place = await anEarlierVault(OLDEST);
    const before = await place.content();
    const disk = faultyFileSystem();
    disk.failWith(({ name, path }) => (name === 'create' && path.startsWith(place.backupFolder) ? 'ENOSPC' : null));
    const vault = await place.open({ ...STILL, fileSystem: disk });
    await expect(vault.settings.update((settings) => settings)).rejects.toThrow(
      /Not saved: this vault is of an older version and needs a backup first/,
    );
    await vault.close();
    const { 'vault.json': _was, ...files } = before;
    expect(await place.content()).toMatchObject(files);
  });
});
