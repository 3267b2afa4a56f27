import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { currentVersion } from './format.ts';
import { FORMATS } from './formats.ts';
import { aVaultPlace, contentOf, type VaultPlace } from './testing/aVault.ts';
import { faultyFileSystem } from './testing/faultyFileSystem.ts';
import { adding, anEntry, aRun, MONTH, MONTH_PATH } from './testing/someData.ts';
import { verifyVault } from './verifyVault.ts';

async function aBackedUpVault(): Promise<VaultPlace> {
  const place = await aVaultPlace();
  const vault = await place.open();
  await vault.run(aRun().id).update(() => aRun());
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.close();
  await (await place.open()).close();
  return place;
}

describe('verify', () => {
  test('finds nothing wrong with a sound vault, changes nothing, and works while it is open', async () => {
    const place = await aBackedUpVault();
    await place.open();
    const before = await contentOf(place.root);
    const disk = faultyFileSystem();
    const check = await verifyVault(place, { fileSystem: disk });
    expect(check.isSound).toBe(true);
    expect(check.files.map(({ path, state }) => [path, state])).toEqual([
      [MONTH_PATH, 'ok'],
      [`runs/${aRun().id}.json`, 'ok'],
      ['vault.json', 'ok'],
    ]);
    expect(check.backups).toMatchObject([{ state: 'ok', detail: null }]);
    expect(check.heldBy?.pid).toBe(process.pid);
    expect(await contentOf(place.root)).toEqual(before);
    expect(new Set(disk.steps.map(({ name }) => name))).toEqual(new Set(['list', 'readFile', 'stat']));
  });

  test('says of each file what it is', async () => {
    const place = await aBackedUpVault();
    const put = (path: string, text: string) => writeFile(join(place.folder, path), text);
    await put(MONTH_PATH, '{"format":');
    await put('settings.json', '{"format":"settings","version":9,"data":{}}');
    await put('journal/2027-03.json.damaged-2027-03-01T08-00-00-000Z', 'x');
    await put('runs/x.json.4711-00c0ffee.tmp', 'x');
    await put('holiday.jpg', 'x');
    await mkdir(join(place.folder, 'more'));
    const check = await verifyVault(place);
    const found = Object.fromEntries(check.files.map(({ path, state, detail }) => [path, `${state}: ${detail}`]));
    expect(found).toMatchObject({
      [MONTH_PATH]: 'damaged: It is not whole JSON.',
      'settings.json': `newer: It is version 9; this Leadlight knows version ${currentVersion(FORMATS.settings)}.`,
      'journal/2027-03.json.damaged-2027-03-01T08-00-00-000Z': expect.stringMatching(/^set-aside/),
      'runs/x.json.4711-00c0ffee.tmp': expect.stringMatching(/^leftover/),
      'holiday.jpg': expect.stringMatching(/^unknown/),
      'more/': expect.stringMatching(/^unknown/),
    });
    expect(check.isSound).toBe(false);
  });

  test('never repeats what the user wrote', async () => {
    const place = await aBackedUpVault();
    const file = join(place.folder, MONTH_PATH);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"kind": "note"', '"kind": "secret diary"'));
    const check = await verifyVault(place);
    expect(JSON.stringify(check)).toContain('"damaged"');
    expect(JSON.stringify(check)).not.toMatch(/secret diary|What I learned/);
  });

  test('finds a backup that was changed', async () => {
    const place = await aBackedUpVault();
    const [id = ''] = await readdir(place.backupFolder);
    const [name = ''] = await readdir(join(place.backupFolder, id));
    const copy = join(place.backupFolder, id, name, `${MONTH_PATH}.gz`);
    await writeFile(copy, (await readFile(copy)).subarray(0, -1));
    const check = await verifyVault(place);
    expect(check.isSound).toBe(false);
    expect(check.backups[0]?.detail).toBe(`These files are not as they were written: ${MONTH_PATH}.`);
  });

  test('misses a vault.json that is gone, and still finds the backups', async () => {
    const place = await aBackedUpVault();
    await rm(join(place.folder, 'vault.json'));
    const check = await verifyVault(place);
    expect(check.files[0]).toEqual({ path: 'vault.json', state: 'damaged', detail: 'It is missing.' });
    expect(check.backups).toHaveLength(1);
  });

  test('of a folder that is no vault says so', async () => {
    const place = await aVaultPlace();
    await expect(verifyVault(place)).rejects.toThrow(/^There is no vault in /);
    await writeFile(join(place.root, 'thesis.md'), '');
    await expect(verifyVault({ ...place, folder: place.root })).rejects.toThrow(/^There is no vault in /);
  });
});
