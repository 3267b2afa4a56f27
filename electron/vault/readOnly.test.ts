import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openVault } from './openVault.ts';
import { aVaultPlace, contentOf, type VaultPlace } from './testing/aVault.ts';
import { faultyFileSystem } from './testing/faultyFileSystem.ts';
import { adding, aMonth, anEntry, aRun, MONTH, MONTH_PATH } from './testing/someData.ts';
import type { Vault } from './vault.ts';
import { VaultReadOnly } from './vaultDocument.ts';

async function aWrittenVault(): Promise<VaultPlace> {
  const place = await aVaultPlace();
  const vault = await place.open();
  await vault.settings.update((settings) => ({ ...settings, theme: 'dark' }));
  await vault.run(aRun().id).update(() => aRun());
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.close();
  return place;
}

async function expectNothingSaved(vault: Vault, words: RegExp): Promise<void> {
  expect(vault.health().readOnlyBecause).toMatch(words);
  for (const saving of [
    vault.settings.update((settings) => ({ ...settings, theme: 'light' })),
    vault.run(aRun().id).update(() => aRun()),
    vault.journalMonth(MONTH).update(adding(anEntry(2))),
  ]) {
    await expect(saving).rejects.toThrow(VaultReadOnly);
  }
}

async function fromTheFuture(place: VaultPlace, path: string): Promise<void> {
  const file = join(place.folder, path);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/"version": \d/, '"version": 7'));
}

describe('a vault from a newer Leadlight', () => {
  test.each(['vault.json', 'settings.json', `runs/${aRun().id}.json`, MONTH_PATH])(
    'as %s says is only read, and not one byte of it changes',
    async (path) => {
      const place = await aWrittenVault();
      await fromTheFuture(place, path);
      const before = await place.content();
      const vault = await place.open();
      expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
      await expectNothingSaved(
        vault,
        /^A newer Leadlight wrote this vault: .* is version 7, and this one knows version \d/,
      );
      await vault.close();
      expect(await place.content()).toEqual(before);
    },
  );

  test('does not even get a lock', async () => {
    const place = await aWrittenVault();
    await fromTheFuture(place, 'vault.json');
    const disk = faultyFileSystem();
    const vault = await place.open({ fileSystem: disk });
    await vault.close();
    const reading = ['readFile', 'list', 'stat'];
    expect(disk.steps.filter(({ name }) => !reading.includes(name))).toEqual([]);
  });

  test('shows what this version understands of a file with more in it', async () => {
    const place = await aWrittenVault();
    const file = join(place.folder, 'settings.json');
    const content = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...content, version: 2, data: { ...content.data, sound: 'bell' } }));
    const vault = await place.open();
    expect((await vault.settings.read()).theme).toBe('dark');
  });

  test('is not repaired either', async () => {
    const place = await aWrittenVault();
    await fromTheFuture(place, 'vault.json');
    await writeFile(join(place.folder, 'settings.json'), 'garbage');
    const before = await place.content();
    const vault = await place.open();
    expect(vault.health().repairs).toMatchObject([{ file: 'settings.json', restoredFrom: null }]);
    await vault.close();
    expect(await place.content()).toEqual(before);
  });
});

describe.each([
  ['EROFS', /can only be read, so nothing can be saved/],
  ['EACCES', /may read .* but not write to it/],
  ['ENOSPC', /is full, so nothing can be saved/],
])('a folder that answers %s to every write', (code, words) => {
  test('opens to be read', async () => {
    const place = await aWrittenVault();
    const before = await contentOf(place.root);
    const disk = faultyFileSystem();
    const writing = ['create', 'link', 'rename', 'makeFolder', 'makeFolders', 'remove', 'copyFile', 'removeFolder'];
    disk.failWith(({ name }) => (writing.includes(name) ? code : null));
    const vault = await place.open({ fileSystem: disk });
    expect((await vault.settings.read()).theme).toBe('dark');
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
    await expectNothingSaved(vault, words);
    await vault.close();
    expect(await contentOf(place.root)).toEqual(before);
  });
});

const cannotMount = mountable();

test.skipIf(cannotMount)(`a folder on a disk mounted read-only opens to be read ${cannotMount ?? ''}`, async () => {
  const place = await aWrittenVault();
  const folder = join(place.root, 'read-only');
  await mkdir(folder);
  execFileSync('mount', ['--bind', place.folder, folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  execFileSync('mount', ['-o', 'remount,bind,ro', folder]);
  const names = await readdir(folder);
  const vault = await openVault({ folder, backupFolder: place.backupFolder });
  expect((await vault.settings.read()).theme).toBe('dark');
  await expectNothingSaved(vault, /can only be read/);
  await vault.close();
  expect(await readdir(folder)).toEqual(names);
});

/** Null when a folder can be mounted here, else why not. */
function mountable(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return '(needs Linux and root)';
  try {
    execFileSync('unshare', ['-m', 'mount', '--bind', '/tmp', '/mnt'], { stdio: 'ignore' });
    return null;
  } catch {
    return '(no file system can be mounted here)';
  }
}
