import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openVault } from './openVault.ts';
import { aVaultPlace, contentOf } from './testing/aVault.ts';
import { adding, aMonth, anEntry, MONTH } from './testing/someData.ts';
import { VaultUnusable } from './vaultDocument.ts';

describe('a new vault', () => {
  test('is made where there is no folder yet, with a name tag', async () => {
    const place = await aVaultPlace();
    await place.open();
    const { format, version, data } = JSON.parse(await readFile(join(place.folder, 'vault.json'), 'utf8'));
    expect({ format, version }).toEqual({ format: 'vault', version: 2 });
    expect(data).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      createdAt: expect.stringMatching(/Z$/),
      encryption: null,
    });
  });

  test('keeps its id', async () => {
    const place = await aVaultPlace();
    await (await place.open()).close();
    const before = await place.content();
    await (await place.open()).close();
    expect(await place.content()).toEqual(before);
  });

  test('may share its folder with other files', async () => {
    const place = await aVaultPlace();
    await mkdir(join(place.folder, '.git'), { recursive: true });
    await writeFile(join(place.folder, 'README.md'), 'mine');
    const vault = await place.open();
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
    expect(await readFile(join(place.folder, 'README.md'), 'utf8')).toBe('mine');
  });

  test.each([
    ['settings.json', '{"editor.fontSize": 14}'],
    ['journal/2027-02-01.md', '# My day'],
    ['runs/monday.gpx', '<gpx/>'],
    ['inbox/letter.eml', 'Dear all'],
  ])('is not made over a %s of something else', async (path, text) => {
    const place = await aVaultPlace();
    await mkdir(join(place.folder, path, '..'), { recursive: true });
    await writeFile(join(place.folder, path), text);
    await expect(place.open()).rejects.toThrow(VaultUnusable);
    await expect(place.open()).rejects.toThrow(`its ${path} stands where the vault needs its own`);
    expect(await contentOf(place.folder)).toEqual({ [path]: text });
  });

  test('is not made in a file', async () => {
    const place = await aVaultPlace();
    await writeFile(place.folder, 'a file');
    await expect(place.open()).rejects.toThrow(/is a file\. Choose a folder/);
  });
});

test('a vault that lost its name tag and has no backup gets a new one and keeps everything else', async () => {
  const place = await aVaultPlace();
  const vault = await place.open();
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.close();
  await rm(join(place.folder, 'vault.json'));
  const again = await place.open();
  expect(await again.journalMonth(MONTH).read()).toEqual(aMonth(anEntry(1)));
  expect(again.health().repairs).toMatchObject([{ file: 'vault.json', lost: expect.stringContaining('made anew') }]);
  expect(await readdir(place.folder)).toContain('vault.json');
});

test('a folder that was emptied gets a new vault, and word of the old one until the next start', async () => {
  const place = await aVaultPlace();
  let vault = await place.open();
  await vault.journalMonth(MONTH).update(adding(anEntry(1)));
  await vault.close();
  await (await place.open()).close();
  const [id = ''] = await readdir(place.backupFolder);
  await rm(place.folder, { recursive: true });
  vault = await place.open();
  expect(await vault.journalMonths()).toEqual([]);
  expect(vault.health().repairs[0]?.lost).toContain(
    `its backups from ${join(place.backupFolder, id)} are under the other vaults`,
  );
  await vault.close();
  expect((await place.open()).health().repairs).toEqual([]);
});

test('opening fails without leaving a lock behind', async () => {
  const place = await aVaultPlace();
  await (await place.open()).close();
  await mkdir(join(place.folder, 'settings.json'));
  await expect(openVault(place)).rejects.toThrow(/settings\.json could not be read/);
  expect(await readdir(place.folder)).not.toContain('vault.lock');
});
