import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { JournalMonth } from '#shared/model/entry.ts';
import { RunId } from '#shared/model/ids.ts';
import { WELL } from '#shared/model/vaultHealth.ts';
import { openVault } from './openVault.ts';
import { aVaultPlace } from './testing/aVault.ts';
import { type DiskStep, faultyFileSystem } from './testing/faultyFileSystem.ts';
import { adding, aMonth, anEntry, aRun, bodiesOf, idNumber, MONTH, MONTH_PATH } from './testing/someData.ts';
import { StorageFailure, VaultReadOnly } from './vaultDocument.ts';

describe('a save', () => {
  test('is there after the vault was opened anew', async () => {
    const place = await aVaultPlace();
    const vault = await place.open();
    const run = aRun();
    await vault.run(run.id).update(() => run);
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
    await vault.settings.update((settings) => ({ ...settings, theme: 'dark', currentRunId: run.id }));
    await vault.close();
    const again = await place.open();
    expect(await again.runIds()).toEqual([run.id]);
    expect(await again.run(run.id).read()).toEqual(run);
    expect(await again.journalMonths()).toEqual([MONTH]);
    expect(await again.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
    expect(await again.settings.read()).toMatchObject({ theme: 'dark', currentRunId: run.id });
    expect(again.health()).toEqual(WELL);
  });

  test('says format and version, and is readable by people', async () => {
    const place = await aVaultPlace();
    const vault = await place.open();
    await vault.settings.update((settings) => ({ ...settings, theme: 'dark' }));
    const text = await readFile(join(place.folder, 'settings.json'), 'utf8');
    expect(text).toMatch(
      /^\{\n {2}"format": "settings",\n {2}"version": \d+,\n {2}"data": \{\n {4}"calendarFile": null,\n/,
    );
  });

  test('keeps the text byte for byte', async () => {
    const place = await aVaultPlace();
    const vault = await place.open();
    const body = '\r\n\tTabs\u0000, “quotes”, 日本語, \u2028, a lone \\ and a \uFEFF mark  \n\n';
    await vault.journalMonth(MONTH).update(adding(anEntry(1, { body })));
    await vault.close();
    expect(bodiesOf(await (await place.open()).journalMonth(MONTH).read())).toEqual([body]);
  });

  test('never mixes with another save of the same file', async () => {
    const place = await aVaultPlace();
    const vault = await place.open();
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    await Promise.all(numbers.map((number) => vault.journalMonth(MONTH).update(adding(anEntry(number)))));
    const { data } = JSON.parse(await readFile(join(place.folder, MONTH_PATH), 'utf8'));
    expect(Object.keys(JournalMonth.parse(data).entries).sort()).toEqual(numbers.map(idNumber));
  });

  test('of data that could not be read again is refused before it reaches the disk', async () => {
    const place = await aVaultPlace();
    const vault = await place.open();
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
    const before = await place.content();
    const wrong = { ...anEntry(2), title: 'x'.repeat(201) };
    await expect(vault.journalMonth(MONTH).update(adding(wrong))).rejects.toThrow(TypeError);
    expect(await place.content()).toEqual(before);
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
  });

  test('after the vault was closed is refused', async () => {
    const vault = await (await aVaultPlace()).open();
    await vault.close();
    await expect(vault.settings.update((settings) => settings)).rejects.toThrow(VaultReadOnly);
  });

  test('under way when the vault is closed is finished first', async () => {
    const place = await aVaultPlace();
    const vault = await place.open();
    const saving = vault.journalMonth(MONTH).update(adding(anEntry(1)));
    await vault.close();
    await expect(saving).resolves.toBeDefined();
    expect(await readdir(place.folder)).not.toContain('vault.lock');
  });

  test('never goes to a path made of something that is not an id', async () => {
    const vault = await (await aVaultPlace()).open();
    expect(() => vault.journalMonth('../../2027-02')).toThrow(TypeError);
    expect(() => vault.journalMonth('2027-13')).toThrow(TypeError);
    expect(() => vault.run(RunId.parse(idNumber(1)))).not.toThrow();
  });
});

describe('months of the journal', () => {
  test('are read again from disk when they left memory', async () => {
    const disk = faultyFileSystem();
    const vault = await (await aVaultPlace()).open({ fileSystem: disk });
    const months = Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`);
    for (const month of months) await vault.journalMonth(month).update(adding(anEntry(Number(month.slice(5)))));
    const reads = () => disk.steps.filter(({ name, path }) => name === 'readFile' && path.includes('journal')).length;
    const before = reads();
    expect(await vault.journalMonth('2027-12').read()).toEqual(aMonth(anEntry(12)));
    expect(reads()).toBe(before);
    expect(await vault.journalMonth('2027-01').read()).toEqual(aMonth(anEntry(1)));
    expect(reads()).toBe(before + 1);
  });
});

const STEPS: DiskStep['name'][] = ['create', 'write', 'sync', 'rename', 'sync folder'];
const WORDS = [
  ['ENOSPC', 'Not saved: the disk is full. Free some space; your text is kept here until then.'],
  ['EIO', /^Not saved: the disk reported an error\. /],
  ['EROFS', /^Not saved: the disk that holds .* can only be read\. /],
  ['EACCES', /^Not saved: Leadlight may not write to /],
] as const;

describe.each(WORDS)('a disk that answers %s', (code, words) => {
  test.each(STEPS)('to %s leaves everything as it was, says so, and the next save works', async (name) => {
    const place = await aVaultPlace();
    const disk = faultyFileSystem();
    const vault = await place.open({ fileSystem: disk });
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
    const before = await place.content();

    disk.failWith((step) => (step.name === name ? code : null));
    const failing = vault.journalMonth(MONTH).update(adding(anEntry(2)));
    await expect(failing).rejects.toThrow(StorageFailure);
    await expect(failing).rejects.toThrow(words);
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
    expect(await place.content()).toEqual(before);

    disk.heal();
    await vault.journalMonth(MONTH).update(adding(anEntry(2)));
    await vault.close();
    const again = await place.open();
    expect(await again.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1), anEntry(2)));
    expect(again.health().repairs).toEqual([]);
  });
});

test('a save that could not be taken back is shown as the file has it', async () => {
  const place = await aVaultPlace();
  const disk = faultyFileSystem();
  const vault = await place.open({ fileSystem: disk });
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  let hasRenamed = false;
  disk.failWith(({ name }) => {
    const fails = hasRenamed && name !== 'readFile';
    hasRenamed ||= name === 'rename';
    return fails ? 'EIO' : null;
  });
  await expect(vault.journalMonth(MONTH).update(adding(anEntry(2)))).rejects.toThrow(StorageFailure);
  disk.heal();
  const { data } = JSON.parse(await readFile(join(place.folder, MONTH_PATH), 'utf8'));
  expect(await vault.journalMonth(MONTH).read()).toEqual(data);
});

test('a vault folder that vanished is not made anew, and says so', async () => {
  const place = await aVaultPlace();
  const vault = await place.open();
  await rm(place.folder, { recursive: true });
  const failing = vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await expect(failing).rejects.toThrow(/^Not saved: the folder .* is not there any more/);
  expect(await readdir(place.root)).not.toContain('vault');
});

const mounted = smallDisk();

test.skipIf(typeof mounted === 'string')(
  `a real full disk loses nothing${mounted ? ` (${mounted})` : ''}`,
  async () => {
    const place = await aVaultPlace();
    const folder = join(place.root, 'small disk');
    await mkdir(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
    onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    const location = { folder: join(folder, 'vault'), backupFolder: place.backupFolder };
    let vault = await openVault(location);
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
    await writeFile(join(folder, 'filling'), Buffer.alloc(100 * 1024));

    const large = adding(anEntry(2, { body: 'y'.repeat(200 * 1024) }));
    await expect(vault.journalMonth(MONTH).update(large)).rejects.toThrow('Not saved: the disk is full.');
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
    expect(await readdir(join(folder, 'vault/journal'))).toEqual([`${MONTH}.json`]);

    await rm(join(folder, 'filling'));
    await vault.journalMonth(MONTH).update(large);
    await vault.close();
    vault = await openVault(location);
    expect(bodiesOf(await vault.journalMonth(MONTH).read())).toHaveLength(2);
    await vault.close();
  },
);

/** Null when a small disk can be mounted here, else why not. */
function smallDisk(): string | null {
  if (process.platform !== 'linux') return 'needs Linux';
  if (process.getuid?.() !== 0) return 'needs root to mount a small disk';
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'no file system can be mounted here';
  }
}
