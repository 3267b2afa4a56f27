import { cp, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openVault } from '../openVault.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { aSealedVault } from '../testing/sealedVault.ts';
import { adding, aMonth, anEntry, MONTH, MONTH_PATH } from '../testing/someData.ts';

/** The folder of an open vault as a sync tool carries it to another machine, in the middle of a save. */
async function carriedOver(): Promise<VaultPlace & { elsewhere: string }> {
  const place = await aVaultPlace();
  const vault = await place.open();
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.settings.update((settings) => ({ ...settings, exportFolder: '/there' }));
  const elsewhere = join(place.root, 'elsewhere', 'vault');
  await mkdir(join(place.root, 'elsewhere'));
  await cp(place.folder, elsewhere, { recursive: true });
  const lock = JSON.parse(await readFile(join(elsewhere, 'vault.lock'), 'utf8'));
  // Processes have other numbers there, or the same number for something else.
  await writeFile(join(elsewhere, 'vault.lock'), JSON.stringify({ ...lock, startedAt: 'on another machine' }));
  await writeFile(join(elsewhere, `${MONTH_PATH}.4711-9f3a61c2.tmp`), '{"format": "journal-month", "ver');
  await writeFile(join(elsewhere, 'journal/.syncthing.2027-02.json.tmp'), '{"form');
  await writeFile(join(elsewhere, 'vault.sync-conflict-20270219-060400-ABCDEF7.lock'), '{}');
  return { ...place, elsewhere };
}

const opened = ({ elsewhere, root }: { elsewhere: string; root: string }) =>
  openVault({ folder: elsewhere, backupFolder: join(root, 'elsewhere', 'backups') });

describe('a vault that a sync tool copied in mid-save', () => {
  test('opens with all that was saved, in spite of its lock and of temporary files', async () => {
    const place = await carriedOver();
    const vault = await opened(place);
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
    expect(vault.health()).toMatchObject({ repairs: [], conflicts: [], readOnlyBecause: null });
    const names = await readdir(join(place.elsewhere, 'journal'));
    // Ours is tidied up; what is the tool's own is let be.
    expect(names.sort()).toEqual(['.syncthing.2027-02.json.tmp', '2027-02.json']);
    await vault.close();
  });

  test('with half a file in it opens, keeps the half and says so', async () => {
    const place = await carriedOver();
    const text = await readFile(join(place.elsewhere, MONTH_PATH), 'utf8');
    await truncate(join(place.elsewhere, MONTH_PATH), text.length / 2);
    await writeFile(join(place.elsewhere, 'settings.json'), '');
    const vault = await opened(place);
    await vault.journalMonth(MONTH).read();
    expect(
      vault
        .health()
        .repairs.map(({ file }) => file)
        .sort(),
    ).toEqual([MONTH_PATH, 'settings.json']);
    // The whole file comes with the next round of the sync, and is taken in.
    await writeFile(join(place.elsewhere, MONTH_PATH), text);
    await vault.lookOutside();
    expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
    await vault.close();
  });
});

test('a conflict copy of an encrypted month is opened with the key, and what of it stays is sealed', async () => {
  const place = await aSealedVault(async (vault) => {
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  });
  let vault = await place.open();
  const one = await readFile(join(place.folder, MONTH_PATH));
  await vault.journalMonth(MONTH).update(adding(anEntry(2)));
  await vault.close();
  const copy = 'journal/2027-02 (conflicted copy 2027-02-19 060400).json';
  const two = await readFile(join(place.folder, MONTH_PATH));
  await writeFile(join(place.folder, MONTH_PATH), one);
  await writeFile(join(place.folder, copy), two);
  await writeFile(join(place.folder, 'journal/2027-02 2.json'), '{"mine": true}');

  vault = await place.open();
  expect(vault.health().conflicts.map(({ path }) => path)).toEqual([copy]);
  expect(await vault.conflicts.view(copy)).toMatchObject({ state: 'records', onlyInCopy: 1 });
  await vault.conflicts.merge(copy);
  expect(await vault.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1), anEntry(2)));
  for (const name of await readdir(join(place.folder, 'journal'))) {
    const bytes = await readFile(join(place.folder, 'journal', name));
    if (name !== '2027-02 2.json') expect(bytes.toString('latin1', 1, 7)).toBe('LLSEAL');
  }
});

test('a conflict copy that lay there when the vault was encrypted is merged all the same', async () => {
  const plain = join('journal', '2027-02 (conflicted copy 2027-02-19 060400).json');
  const place = await aSealedVault(async (vault) => {
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
    const text = await readFile(join(vault.folder, MONTH_PATH), 'utf8');
    await writeFile(join(vault.folder, plain), text.replaceAll(anEntry(1).id, anEntry(2).id));
  });
  const vault = await place.open();
  expect((await readFile(join(place.folder, plain))).toString('latin1', 1, 7)).toBe('LLSEAL');
  await vault.conflicts.merge(plain);
  expect(Object.keys((await vault.journalMonth(MONTH).read()).entries)).toEqual([anEntry(1).id, anEntry(2).id]);
});
