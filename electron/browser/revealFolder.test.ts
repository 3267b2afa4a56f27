import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { revealFolder } from './revealFolder.ts';

test('only a folder is handed to the file manager, never a file that it would start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leadlight-reveal-'));
  await writeFile(join(folder, 'program.desktop'), '');
  for (const path of [join(folder, 'program.desktop'), 'relative', '--version', 'https://example.org']) {
    await expect(revealFolder(path, { platform: 'linux' })).rejects.toThrow('Only a folder can be revealed');
  }
  await rm(folder, { recursive: true });
});
