import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyVault } from './copyVault.ts';
import { FORMATS } from './formats.ts';
import { openVault } from './openVault.ts';
import { aVaultPlace, contentOf } from './testing/aVault.ts';
import { faultyFileSystem } from './testing/faultyFileSystem.ts';
import { adding, aMonth, anEntry, aRun, MONTH } from './testing/someData.ts';
import { StorageFailure, VaultUnusable } from './vaultDocument.ts';
import { vaultFiles } from './vaultFiles.ts';

async function aWrittenVault() {
  const place = await aVaultPlace();
  const disk = faultyFileSystem();
  const vault = await place.open({ fileSystem: disk });
  await vault.run(aRun().id).update(() => aRun());
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  return { place, vault, disk, target: join(place.root, 'moved', 'here') };
}

test('a folder that is missing receives every file, and opens as the same vault', async () => {
  const { place, vault, target } = await aWrittenVault();
  expect(await vault.copyTo(target)).toEqual({ copiedFiles: 3 });
  expect(await contentOf(target)).toEqual(await place.content());
  const moved = await openVault({ folder: target, backupFolder: place.backupFolder });
  expect(await moved.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
  await moved.close();
});

test('a folder with nothing in it but what a file manager left receives them too', async () => {
  const { vault, target } = await aWrittenVault();
  await mkdir(target, { recursive: true });
  await writeFile(join(target, '.DS_Store'), '');
  expect(await vault.copyTo(target)).toEqual({ copiedFiles: 3 });
});

test('a folder that is a vault already is taken as it is', async () => {
  const { place, vault, target } = await aWrittenVault();
  await (await openVault({ folder: target, backupFolder: place.backupFolder })).close();
  const before = await contentOf(target);
  expect(await vault.copyTo(target)).toEqual({ copiedFiles: 0 });
  expect(await contentOf(target)).toEqual(before);
});

test('a folder with anything else in it is refused and not touched', async () => {
  const { vault, target } = await aWrittenVault();
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'thesis.md'), 'mine');
  await expect(vault.copyTo(target)).rejects.toThrow(/is not empty and not a vault\. Choose an empty folder/);
  expect(await contentOf(target)).toEqual({ 'thesis.md': 'mine' });
});

test.each([
  ['the vault itself', '', /is in .* already/],
  ['a folder inside it', 'journal/copy', /lies inside the vault itself/],
  ['a file', '../a file', /is a file\. Choose a folder/],
])('%s is refused', async (_, path, words) => {
  const { place, vault } = await aWrittenVault();
  await writeFile(join(place.root, 'a file'), '');
  const copying = vault.copyTo(join(place.folder, path));
  await expect(copying).rejects.toThrow(VaultUnusable);
  await expect(copying).rejects.toThrow(words);
});

test('a folder whose name only begins like one inside is not taken for it', async () => {
  const { place, vault } = await aWrittenVault();
  await expect(vault.copyTo(`${place.folder}..old`)).resolves.toEqual({ copiedFiles: 3 });
});

test('a copy that the disk refuses leaves nothing that looks like a vault', async () => {
  const { vault, disk, target } = await aWrittenVault();
  disk.failWith(({ name, path }) => (name === 'rename' && path.includes('runs') ? 'ENOSPC' : null));
  await expect(vault.copyTo(target)).rejects.toThrow(StorageFailure);
  disk.heal();
  expect(await contentOf(target)).toEqual({});
  expect(await readdir(target)).not.toContain('vault.json');
});

test('a copy that does not read back the same is refused', async () => {
  const { place, target } = await aWrittenVault();
  const disk = faultyFileSystem();
  const lying = {
    ...disk,
    readFile: async (path: string) => (path.startsWith(target) ? Buffer.from('{}') : disk.readFile(path)),
  };
  const copying = copyVault(vaultFiles(place.folder, lying), target, FORMATS);
  await expect(copying).rejects.toThrow(/did not read back/);
  expect(await contentOf(target)).toEqual({});
});
