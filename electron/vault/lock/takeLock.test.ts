import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileSystem } from '../fileSystem.ts';
import { nodeFileSystem } from '../nodeFileSystem.ts';
import { aVaultPlace } from '../testing/aVault.ts';
import { thisProcess } from './lockHolder.ts';
import { releaseLock, takeLock } from './takeLock.ts';

test('letting go of a lock that a rival cleared away meanwhile is no failure', async () => {
  const { root } = await aVaultPlace();
  const path = join(root, 'vault.lock.claim-1');
  const own = await thisProcess('cli');
  await takeLock(nodeFileSystem, path, own);
  const cleared: FileSystem = {
    ...nodeFileSystem,
    async readFile(file) {
      const content = await nodeFileSystem.readFile(file);
      await rm(file);
      return content;
    },
  };
  await expect(releaseLock(cleared, path, own)).resolves.toBeUndefined();
});
