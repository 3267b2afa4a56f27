import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aVaultPlace } from './testing/aVault.ts';
import { faultyFileSystem } from './testing/faultyFileSystem.ts';
import { StorageFailure } from './vaultDocument.ts';

test('a first save over a file of an older version that is taken back leaves a file that can be read', async () => {
  const place = await aVaultPlace();
  const before = await place.open();
  await before.settings.update((settings) => ({ ...settings, exportFolder: '/there' }));
  await before.close();
  const file = join(place.folder, 'settings.json');
  const content = JSON.parse(await readFile(file, 'utf8'));
  // As Leadlight wrote it before it could lock itself.
  const { lock: _, ...older } = content.data;
  await writeFile(file, JSON.stringify({ ...content, version: 5, data: older }));

  const disk = faultyFileSystem();
  const vault = await place.open({ fileSystem: disk, every: () => () => undefined });
  let hasRenamed = false;
  disk.failWith(({ name, path }) => {
    if (name === 'rename' && path === file) hasRenamed = true;
    return hasRenamed && name === 'sync folder' ? 'EIO' : null;
  });
  const saving = vault.settings.update((settings) => ({ ...settings, exportFolder: '/elsewhere' }));
  await expect(saving).rejects.toThrow(StorageFailure);
  disk.heal();
  await vault.close();
  const again = await place.open();
  expect((await again.settings.read()).exportFolder).toBe('/there');
  expect(again.health().repairs).toEqual([]);
});
