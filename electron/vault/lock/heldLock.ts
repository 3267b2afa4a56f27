import { errorCode, type FileStat, type FileSystem, isMissing, isSameFile } from '../fileSystem.ts';
import type { LockHolder } from './lockHolder.ts';
import { readLock, releaseLock, takeLock } from './takeLock.ts';

/** The vault is this process's alone until it is released. */
export interface VaultLock {
  /**
   * Whether the vault is still ours: one look at the lock file. 'gone' when there is none any more, and whoever holds it
   * when another took it. Throws what the disk throws.
   */
  look(): Promise<'ours' | 'gone' | LockHolder>;
  /** Takes it once more where nobody holds it; answers as `look` does. Throws once it was released. */
  takeAgain(): Promise<'ours' | LockHolder>;
  release(): Promise<void>;
}

export function heldLock(fileSystem: FileSystem, path: string, own: LockHolder): VaultLock {
  /** The lock file as it was when it was last seen to be ours. */
  let known: FileStat | null = null;

  async function look(): Promise<'ours' | 'gone' | LockHolder> {
    const found = await fileSystem.stat(path).catch((error: unknown) => {
      if (isMissing(error) || errorCode(error) === 'ENOTDIR') return null;
      throw error;
    });
    if (found === null) return 'gone';
    if (known && isSameFile(found, known)) return 'ours';
    // A drive that comes back may give its files other numbers.
    const holder = await readLock(fileSystem, path);
    if (typeof holder === 'string') return 'gone';
    if (holder.nonce !== own.nonce) return holder;
    known = found;
    return 'ours';
  }

  let isReleased = false;
  let taking: Promise<'ours' | LockHolder> | null = null;
  async function take(): Promise<'ours' | LockHolder> {
    const answer = await takeLock(fileSystem, path, own);
    const found = answer.state === 'taken' ? await look() : answer.holder;
    if (found === 'gone') throw new Error('The lock was taken away at once');
    return found !== 'ours' && found.nonce === own.nonce ? 'ours' : found;
  }

  return {
    look,
    takeAgain: () => {
      // Somebody still reads a vault that is closed: its lock is another's to take now.
      if (isReleased) return Promise.reject(new Error('The vault is closed.'));
      taking ??= take().finally(() => {
        taking = null;
      });
      return taking;
    },
    release: async () => {
      isReleased = true;
      await taking?.catch(() => undefined);
      await releaseLock(fileSystem, path, own);
    },
  };
}
