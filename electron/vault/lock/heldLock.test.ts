import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openVault } from '../openVault.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'leadlight-held-'));
});
afterEach(() => rm(home, { recursive: true }));

it('is not taken again by who still reads a vault that was closed', async () => {
  const location = { folder: join(home, 'vault'), backupFolder: join(home, 'backups') };
  const vault = await openVault(location);
  await vault.close();
  await vault.drawingIds().catch(() => undefined);
  expect(await readdir(location.folder)).not.toContain('vault.lock');
  await (await openVault(location)).close();
});
