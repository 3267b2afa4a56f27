import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hastyFileSystem } from '../hastyFileSystem.ts';
import { openVault } from '../openVault.ts';
import { aVaultPlace, contentOf, type VaultPlace } from '../testing/aVault.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { adding, anEntry, MONTH, MONTH_PATH } from '../testing/someData.ts';
import type { VaultOptions } from '../vaultOptions.ts';

/** A clock and a timer in the hands of the test. */
function aClock() {
  let now = Date.parse('2027-02-21T20:00:00.000Z');
  const timers = new Set<() => void>();
  return {
    options: {
      now: () => new Date(now),
      every: (_: number, callback: () => void) => {
        timers.add(callback);
        return () => void timers.delete(callback);
      },
    } satisfies VaultOptions,
    pass: (minutes: number) => {
      now += minutes * 60_000;
      for (const callback of timers) callback();
    },
    timers,
  };
}

async function backupsOf({ backupFolder }: VaultPlace): Promise<string[]> {
  const [id] = await readdir(backupFolder).catch(() => []);
  return id === undefined
    ? []
    : (await readdir(join(backupFolder, id))).sort().map((name) => join(backupFolder, id, name));
}

async function textIn(backup: string, path: string): Promise<string> {
  return gunzipSync(await readFile(join(backup, `${path}.gz`))).toString('utf8');
}

/** Backups are made in the background; closing waits for them. */
async function aVaultWithBackup(clock = aClock()): Promise<VaultPlace> {
  const place = await aVaultPlace();
  const vault = await place.open(clock.options);
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.settings.update((settings) => ({ ...settings, theme: 'dark' }));
  clock.pass(1);
  await vault.close();
  expect(await backupsOf(place)).toHaveLength(1);
  return place;
}

describe('a backup', () => {
  test('holds every file compressed, with its hash', async () => {
    const place = await aVaultWithBackup();
    const [backup = ''] = await backupsOf(place);
    expect(backup).toMatch(/2027-02-21T20-01-00-000Z$/);
    const { 'manifest.json': manifest = '', 'notes.json': _, ...files } = await contentOf(backup);
    const unpacked = Object.entries(files).map(([name, bytes]) => [
      name.replace(/\.gz$/, ''),
      name.endsWith('.gz') ? gunzipSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes,
    ]);
    expect(Object.fromEntries(unpacked)).toEqual(await place.content());
    expect(Object.keys(files)).toContain('vault.json');
    expect(JSON.parse(manifest)).toMatchObject({
      format: 'backup',
      version: 2,
      reason: 'hourly',
      folder: place.folder,
      files: {
        'settings.json': { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), stored: { name: 'settings.json.gz' } },
        [MONTH_PATH]: { entries: 1 },
      },
    });
  });

  test('is made hourly while something is saved, by the clock on the wall', async () => {
    const clock = aClock();
    const place = await aVaultWithBackup(clock);
    const vault = await place.open(clock.options);
    const made = async () => {
      await vault.settings.read();
      return (await backupsOf(place)).length;
    };
    await vault.journalMonth(MONTH).update(adding(anEntry(2)));
    clock.pass(30);
    await wait(60);
    expect(await made()).toBe(1);
    // As after a night of sleep: one, not eight.
    clock.pass(8 * 60);
    await expect.poll(made).toBe(2);
    clock.pass(61);
    clock.pass(61);
    await vault.close();
    expect(await backupsOf(place)).toHaveLength(2);
  });

  test('is made at the start when the last one is over an hour old and something changed', async () => {
    const clock = aClock();
    const place = await aVaultWithBackup(clock);
    clock.pass(30);
    await (await place.open(clock.options)).close();
    expect(await backupsOf(place)).toHaveLength(1);
    clock.pass(31);
    await (await place.open(clock.options)).close();
    expect(await backupsOf(place), 'nothing changed').toHaveLength(1);
    const vault = await place.open(clock.options);
    await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
    await vault.close();
    await (await place.open(clock.options)).close();
    expect(await backupsOf(place)).toHaveLength(2);
  });

  test('shares the files that did not change with the one before', async () => {
    const clock = aClock();
    const place = await aVaultWithBackup(clock);
    const vault = await place.open(clock.options);
    await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
    clock.pass(120);
    await vault.close();
    const [first = '', second = ''] = await backupsOf(place);
    const inode = async (backup: string, path: string) => (await stat(join(backup, path))).ino;
    expect(await inode(first, `${MONTH_PATH}.gz`)).toBe(await inode(second, `${MONTH_PATH}.gz`));
    expect(await inode(first, 'settings.json.gz')).not.toBe(await inode(second, 'settings.json.gz'));
    expect(await textIn(first, 'settings.json')).toContain('"dark"');
  });

  test('does not share a file that went bad in the one before', async () => {
    const clock = aClock();
    const place = await aVaultWithBackup(clock);
    const [first = ''] = await backupsOf(place);
    await writeFile(join(first, `${MONTH_PATH}.gz`), 'rotten');
    const vault = await place.open(clock.options);
    await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
    clock.pass(120);
    await vault.close();
    const [, second = ''] = await backupsOf(place);
    expect(await textIn(second, MONTH_PATH)).toEqual(await readFile(join(place.folder, MONTH_PATH), 'utf8'));
  });

  test('is copied where no links can be made', async () => {
    const clock = aClock();
    const place = await aVaultWithBackup(clock);
    const disk = faultyFileSystem();
    disk.failWith(({ name, path }) => (name === 'link' && path.startsWith(place.backupFolder) ? 'EPERM' : null));
    const vault = await place.open({ ...clock.options, fileSystem: disk });
    await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
    clock.pass(120);
    await vault.close();
    const [, second = ''] = await backupsOf(place);
    expect(Object.keys(await contentOf(second))).toContain(`${MONTH_PATH}.gz`);
  });
});

describe('a backup that cannot be made', () => {
  test.each([
    [
      'ENOSPC',
      /^No backup could be made: the disk of .* is full\. Free some space there\. It is tried again each minute\. What you write is still saved/,
    ],
    ['EACCES', /^No backup could be made: Leadlight may not write to /],
    ['ENOENT', /is not a folder that can be used/],
  ])('because of %s is told, stops no save, and is made up for', async (code, words) => {
    const clock = aClock();
    const place = await aVaultWithBackup(clock);
    const disk = faultyFileSystem();
    disk.failWith(({ name, path }) => (name === 'write' && path.startsWith(place.backupFolder) ? code : null));
    let told = 0;
    const vault = await place.open({ ...clock.options, fileSystem: disk, onHealthChange: () => (told += 1) });
    told = 0;
    await vault.journalMonth(MONTH).update(adding(anEntry(2)));
    clock.pass(120);
    await expect.poll(() => vault.health().backupProblem).toMatch(words);
    expect(told).toBe(1);
    await vault.journalMonth(MONTH).update(adding(anEntry(3)));
    expect(await backupsOf(place), 'nothing half done').toHaveLength(1);

    disk.heal();
    clock.pass(1);
    await expect.poll(() => vault.health().backupProblem).toBeNull();
    await vault.close();
    expect(await backupsOf(place)).toHaveLength(2);
  });

  test('because it does not read back as it was written is not kept', async () => {
    const clock = aClock();
    const place = await aVaultPlace();
    const disk = faultyFileSystem();
    const lying = {
      ...disk,
      readFile: async (path: string) => {
        const bytes = await disk.readFile(path);
        return path.startsWith(place.backupFolder) ? Buffer.from(bytes.map((byte) => byte ^ 1)) : bytes;
      },
    };
    const vault = await place.open({ ...clock.options, fileSystem: lying });
    await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
    clock.pass(1);
    await expect.poll(() => vault.health().backupProblem).toMatch(/did not read back the same/);
    await vault.close();
    expect(await backupsOf(place)).toEqual([]);
  });

  test('because a file stands where its folder belongs is told', async () => {
    const clock = aClock();
    const place = await aVaultPlace();
    await writeFile(place.backupFolder, 'a file');
    const vault = await place.open(clock.options);
    await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
    clock.pass(1);
    await expect.poll(() => vault.health().backupProblem).toMatch(/is not a folder that can be used/);
    await expect(vault.settings.update((settings) => ({ ...settings, theme: 'dark' }))).resolves.toBeDefined();
  });
});

test('what a process left that was killed while it made a backup is removed', async () => {
  const clock = aClock();
  const place = await aVaultWithBackup(clock);
  const [first = ''] = await backupsOf(place);
  await mkdir(`${first}.4711-00c0ffee.tmp/journal`, { recursive: true });
  const vault = await place.open(clock.options);
  await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
  clock.pass(120);
  await vault.close();
  expect((await backupsOf(place)).filter((path) => path.endsWith('.tmp'))).toEqual([]);
});

describe('a backup that is asked for', () => {
  test('is made at once with all that was saved, though the last one is new', async () => {
    const clock = aClock();
    const place = await aVaultWithBackup(clock);
    const vault = await place.open(clock.options);
    await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
    clock.pass(1);
    await vault.backUp('import');
    const newest = (await backupsOf(place)).at(-1) ?? '';
    expect(await textIn(newest, 'settings.json')).toContain('"theme": "light"');
    expect(await readFile(join(newest, 'manifest.json'), 'utf8')).toContain('"reason": "import"');
  });

  test('and cannot be made is refused in words', async () => {
    const disk = faultyFileSystem();
    const vault = await (await aVaultPlace()).open({ ...aClock().options, fileSystem: disk });
    await vault.settings.update((settings) => ({ ...settings, theme: 'light' }));
    disk.failWith(({ name, path }) => (name === 'write' && path.includes('backups') ? 'ENOSPC' : null));
    await expect(vault.backUp('import')).rejects.toThrow(/^Nothing was changed, .* is full\. Free some space there\./);
    disk.heal();
  });
});

test('old backups go, and one with an unreadable manifest stays', async () => {
  const clock = aClock();
  const place = await aVaultWithBackup(clock);
  const [first = ''] = await backupsOf(place);
  await writeFile(join(first, 'manifest.json'), 'garbage');
  for (let day = 0; day < 70; day += 1) {
    const vault = await place.open({ ...clock.options, fileSystem: hastyFileSystem });
    await vault.settings.update((settings) => ({ ...settings, exportFolder: String(day).padStart(3, '0') }));
    clock.pass(24 * 60);
    await vault.close();
  }
  const names = (await backupsOf(place)).map((path) => path.split('/').at(-1)?.slice(0, 10));
  expect(names[0]).toBe('2027-02-21');
  expect(names.filter((name) => name?.startsWith('2027-03'))).toEqual(['2027-03-31']);
  expect(names.filter((name) => name?.startsWith('2027-04-2'))).toHaveLength(10);
});

test('the backup folder may not lie in the vault', async () => {
  const place = await aVaultPlace();
  const inside = openVault({ folder: place.folder, backupFolder: join(place.folder, 'backups') });
  await expect(inside).rejects.toThrow(/lies inside the vault/);
});
