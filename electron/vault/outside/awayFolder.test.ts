import { mkdir, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openVault } from '../openVault.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { adding, aMonth, anEntry, bodiesOf, MONTH, MONTH_PATH } from '../testing/someData.ts';
import type { Vault } from '../vault.ts';
import { StorageFailure } from '../vaultDocument.ts';

interface Open {
  place: VaultPlace;
  vault: Vault;
  /** Takes the folder away, as a drive that is pulled out. */
  pull(): Promise<void>;
  plug(): Promise<void>;
}

async function anOpenVault(): Promise<Open> {
  const place = await aVaultPlace();
  const before = await place.open();
  await before.journalMonth('2027-01').update(adding(anEntry(7)));
  await before.close();
  const vault = await place.open();
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  const drive = join(place.root, 'elsewhere');
  return {
    place,
    vault,
    pull: () => rename(place.folder, drive),
    plug: async () => {
      await rm(place.folder, { recursive: true, force: true });
      await rename(drive, place.folder);
    },
  };
}

const GONE = /^Not saved: the folder .* is not there any more\. Put it back or connect its drive; your text is kept/;

describe('a folder that goes away', () => {
  test('and leaves an empty mount point is never written into, and saving goes on once it is back', async () => {
    const { place, vault, pull, plug } = await anOpenVault();
    await pull();
    await mkdir(place.folder);
    await expect(vault.journalMonth(MONTH).update(adding(anEntry(2)))).rejects.toThrow(GONE);
    await expect(vault.settings.update((settings) => ({ ...settings, theme: 'dark' }))).rejects.toThrow(GONE);
    await expect(vault.inbox.makeFolder()).rejects.toThrow(GONE);
    await expect(vault.backUp('import')).rejects.toThrow(StorageFailure);
    expect(await readdir(place.folder)).toEqual([]);
    expect(vault.health().away).toMatch(GONE);
    // What is in memory can still be read.
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));

    await plug();
    await vault.journalMonth(MONTH).update(adding(anEntry(2)));
    await vault.lookOutside();
    expect(vault.health().away).toBeNull();
    await vault.close();
    expect(bodiesOf(await (await place.open()).journalMonth(MONTH).read())).toHaveLength(2);
  });

  test('is not read as an empty vault meanwhile', async () => {
    const { place, vault, pull, plug } = await anOpenVault();
    await pull();
    await mkdir(place.folder);
    await expect(vault.journalMonth('2027-01').read()).rejects.toThrow(StorageFailure);
    await expect(vault.journalMonths()).rejects.toThrow(StorageFailure);
    await plug();
    expect(bodiesOf(await vault.journalMonth('2027-01').read())).toHaveLength(1);
    await vault.journalMonth('2027-01').update(adding(anEntry(8)));
    expect(bodiesOf(await vault.journalMonth('2027-01').read())).toHaveLength(2);
  });

  test('makes no backup of the nothing in its place', async () => {
    const { place, vault, pull, plug } = await anOpenVault();
    await vault.backUp('import');
    const [id = ''] = await readdir(place.backupFolder);
    const before = await readdir(join(place.backupFolder, id));
    await pull();
    await mkdir(place.folder);
    await vault.backUp('import').catch(() => undefined);
    expect(await readdir(join(place.backupFolder, id))).toEqual(before);
    await plug();
  });

  test('is told by the next look, also when nothing is saved, and again once it is back', async () => {
    const { vault, pull, plug } = await anOpenVault();
    await pull();
    await vault.lookOutside();
    expect(vault.health().away).toMatch(GONE);
    await plug();
    await vault.lookOutside();
    expect(vault.health().away).toBeNull();
  });

  test('with another vault in its place leaves that one alone', async () => {
    const { place, vault, pull, plug } = await anOpenVault();
    await pull();
    const other = await openVault({ folder: place.folder, backupFolder: join(place.root, 'others') });
    await other.close();
    const before = await place.content();
    const failing = vault.journalMonth(MONTH).update(adding(anEntry(2)));
    await expect(failing).rejects.toThrow(/^Not saved: another vault lies in .*your text is kept here/);
    expect(await place.content()).toEqual(before);
    await plug();
    await expect(vault.journalMonth(MONTH).update(adding(anEntry(2)))).resolves.toBeDefined();
  });
});

describe('a lock', () => {
  test('that was deleted is taken again', async () => {
    const { place, vault } = await anOpenVault();
    await unlink(join(place.folder, 'vault.lock'));
    await vault.journalMonth(MONTH).update(adding(anEntry(2)));
    expect(JSON.parse(await readFile(join(place.folder, 'vault.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('that another host took stops the saves until that one lets go, and then nothing of either is lost', async () => {
    const { place, vault } = await anOpenVault();
    await unlink(join(place.folder, 'vault.lock'));
    const other = await place.open();
    await other.journalMonth(MONTH).update(adding(anEntry(2)));
    const failing = vault.journalMonth(MONTH).update(adding(anEntry(3)));
    await expect(failing).rejects.toThrow(
      /^Not saved: another Leadlight \(process \d+\) has opened .*\. Close it there; your text is kept here/,
    );
    await other.close();
    const month = await vault.journalMonth(MONTH).update(adding(anEntry(3)));
    expect(Object.keys(month.entries)).toEqual([anEntry(1).id, anEntry(2).id, anEntry(3).id]);
  });

  test('that a drive gives another number to is still ours', async () => {
    const { place, vault } = await anOpenVault();
    const path = join(place.folder, 'vault.lock');
    const text = await readFile(path);
    await unlink(path);
    await writeFile(path, text);
    await vault.journalMonth(MONTH).update(adding(anEntry(2)));
    expect(await readFile(path)).toEqual(text);
    expect(JSON.parse(await readFile(join(place.folder, MONTH_PATH), 'utf8')).data.entries).toHaveProperty(
      anEntry(2).id,
    );
  });
});
