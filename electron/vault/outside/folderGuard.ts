import { errorCode, isMissing } from '../fileSystem.ts';
import type { Formats } from '../formats.ts';
import { VAULT_FILE } from '../layout.ts';
import type { VaultLock } from '../lock/heldLock.ts';
import type { LockHolder } from '../lock/lockHolder.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { folderGone, notSaved } from '../storageFailures.ts';
import { StorageFailure } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';

interface Guarded {
  files: VaultFiles;
  lock: VaultLock;
  formats: Formats;
  vaultId: string;
}

/**
 * Sees to it that nothing is written into a folder that is not the vault that was opened: its drive may be gone and an
 * empty mount point in its place, or another Leadlight may have it. Costs one look at the lock file; throws
 * StorageFailure with what to do. Saving goes on by itself once the folder is back: the lock in it is still ours, or is
 * taken again where nobody else holds it.
 */
export function folderGuard({ files, lock, formats, vaultId }: Guarded): () => Promise<void> {
  const { folder } = files;

  async function identityThere(): Promise<'ours' | 'another' | 'none'> {
    const bytes = await files.fileSystem.readFile(files.absolute(VAULT_FILE)).catch((error: unknown) => {
      if (isMissing(error) || errorCode(error) === 'ENOTDIR') return null;
      throw error;
    });
    if (bytes === null) return 'none';
    const found = readEnvelope(bytes, formats.vault);
    if (found.state !== 'good' || found.data === null) return 'none';
    return found.data.id === vaultId ? 'ours' : 'another';
  }

  async function takeAgain(): Promise<void> {
    const there = await identityThere();
    if (there === 'none') throw folderGone(folder);
    if (there === 'another') {
      throw new StorageFailure(
        `Not saved: another vault lies in ${folder} now. Put yours back there; your text is kept here until then.`,
      );
    }
    const found = await lock.takeAgain();
    if (found !== 'ours') throw inUse(folder, found);
  }

  return async () => {
    try {
      if ((await lock.look()) !== 'ours') await takeAgain();
    } catch (error) {
      throw error instanceof StorageFailure ? error : notSaved(error, folder);
    }
  };
}

function inUse(folder: string, { pid }: LockHolder): StorageFailure {
  return new StorageFailure(
    `Not saved: another Leadlight (process ${pid}) has opened ${folder}. Close it there; your text is kept here until then.`,
  );
}
