import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FIRST_SETTINGS } from '#shared/model/settings.ts';
import { FORMATS, type Formats } from '../formats.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { faultyFileSystem } from '../testing/faultyFileSystem.ts';
import { StorageFailure } from '../vaultDocument.ts';

/** Settings of an invented second version; what is of it already cannot take the step once more. */
const step = (data: unknown) => {
  const { colours, ...rest } = z.looseObject({ colours: z.string() }).parse(data);
  return { ...rest, theme: colours === 'night' ? 'dark' : 'light' };
};
const formats: Formats = { ...FORMATS, settings: { ...FORMATS.settings, steps: [step] } };

test('a first save over a file of an older version that is taken back leaves a file that can be read', async () => {
  const place = await aVaultPlace();
  await (await place.open()).close();
  const file = join(place.folder, 'settings.json');
  const { theme: _, ...rest } = FIRST_SETTINGS;
  const older = { format: 'settings', version: 1, data: { ...rest, exportFolder: '/there', colours: 'night' } };
  await writeFile(file, JSON.stringify(older));

  const disk = faultyFileSystem();
  const vault = await place.open({ formats, fileSystem: disk, every: () => () => undefined });
  let hasRenamed = false;
  disk.failWith(({ name, path }) => {
    if (name === 'rename' && path === file) hasRenamed = true;
    return hasRenamed && name === 'sync folder' ? 'EIO' : null;
  });
  const saving = vault.settings.update((settings) => ({ ...settings, exportFolder: '/elsewhere' }));
  await expect(saving).rejects.toThrow(StorageFailure);
  disk.heal();
  await vault.close();
  const again = await place.open({ formats });
  expect(await again.settings.read()).toMatchObject({ exportFolder: '/there', theme: 'dark' });
  expect(again.health()).toMatchObject({ repairs: [], readOnlyBecause: null });
});
