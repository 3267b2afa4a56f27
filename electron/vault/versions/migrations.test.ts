import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FIRST_SETTINGS, Settings } from '#shared/model/settings.ts';
import { FORMATS, type Formats } from '../formats.ts';
import { aVaultPlace, type VaultPlace } from '../testing/aVault.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { StorageFailure } from '../vaultDocument.ts';

/** Settings of an invented third version: first the theme was called `colours`, then `isDark`. */
const STEPS = [
  (data: unknown) => {
    const { colours, ...rest } = z.looseObject({ colours: z.string() }).parse(data);
    return { ...rest, isDark: colours === 'night' };
  },
  (data: unknown) => {
    const { isDark, ...rest } = z.looseObject({ isDark: z.boolean() }).parse(data);
    return { ...rest, theme: isDark ? 'dark' : 'light' };
  },
];

const LATER: Formats = { ...FORMATS, settings: { ...FORMATS.settings, steps: STEPS } };

async function aVaultWithSettings(version: number, fields: Record<string, unknown>): Promise<VaultPlace> {
  const place = await aVaultPlace();
  await (await place.open()).close();
  const { theme: _, ...rest } = FIRST_SETTINGS;
  const content = { format: 'settings', version, data: { ...rest, ...fields } };
  await writeFile(join(place.folder, 'settings.json'), JSON.stringify(content));
  return place;
}

async function versionOnDisk(place: VaultPlace): Promise<number> {
  return JSON.parse(await readFile(join(place.folder, 'settings.json'), 'utf8')).version;
}

describe('a file of an older version', () => {
  test.each([
    [1, { colours: 'night' }],
    [2, { isDark: true }],
    [3, { theme: 'dark' }],
  ])('%i is brought up to date step by step', async (version, fields) => {
    const place = await aVaultWithSettings(version, fields);
    const vault = await place.open({ formats: LATER });
    expect(await vault.settings.read()).toEqual(Settings.parse({ ...FIRST_SETTINGS, theme: 'dark' }));
    expect(vault.health().repairs).toEqual([]);
    await vault.settings.update((settings) => ({ ...settings, isWelcomed: true }));
    expect(await versionOnDisk(place)).toBe(3);
  });

  test('is not overwritten before it was backed up', async () => {
    const place = await aVaultWithSettings(1, { colours: 'night' });
    const vault = await place.open({ formats: LATER });
    expect(await versionOnDisk(place)).toBe(1);
    await vault.settings.update((settings) => ({ ...settings, isWelcomed: true }));
    await vault.close();
    const [id = ''] = await readdir(place.backupFolder);
    const [oldest = ''] = (await readdir(join(place.backupFolder, id))).sort();
    const copy = await readFile(join(place.backupFolder, id, oldest, 'settings.json.gz'));
    expect(JSON.parse(gunzipSync(copy).toString('utf8'))).toMatchObject({ version: 1, data: { colours: 'night' } });
  });

  test('stays as it is when it cannot be backed up', async () => {
    const place = await aVaultWithSettings(1, { colours: 'night' });
    const disk = faultyFileSystem();
    disk.failWith(({ name, path }) => (name !== 'list' && path.startsWith(place.backupFolder) ? 'ENOSPC' : null));
    const vault = await place.open({ formats: LATER, fileSystem: disk });
    const saving = vault.settings.update((settings) => ({ ...settings, isWelcomed: true }));
    await expect(saving).rejects.toThrow(StorageFailure);
    await expect(saving).rejects.toThrow(/of an older version and needs a backup first/);
    expect(await versionOnDisk(place)).toBe(1);
  });

  test('that a step cannot take is left alone, and the vault is only read', async () => {
    const place = await aVaultWithSettings(1, { paint: 'night' });
    const before = await place.content();
    const vault = await place.open({ formats: LATER });
    expect(vault.health().readOnlyBecause).toMatch(/settings\.json is of an older version and could not be brought/);
    await vault.close();
    expect(await place.content()).toEqual(before);
  });
});

test('every format is at the version of its last step', async () => {
  const place = await aVaultPlace();
  const vault = await place.open({ formats: LATER });
  await mkdir(place.backupFolder, { recursive: true });
  await vault.settings.update((settings) => settings);
  expect(await versionOnDisk(place)).toBe(STEPS.length + 1);
});
