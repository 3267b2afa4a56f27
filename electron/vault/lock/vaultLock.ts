import type { HostKind } from '#shared/model/host.ts';
import { temporaryOwner } from '../durableWrite.ts';
import { errorCode } from '../fileSystem.ts';
import { INBOX_FOLDER, isLockName, LOCK_FILE, OWN_FOLDERS } from '../layout.ts';
import { notSaved } from '../storageFailures.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { heldLock, type VaultLock } from './heldLock.ts';
import { thisProcess, VaultInUse } from './lockHolder.ts';
import { processStart } from './processStart.ts';
import { releaseLock, takeLock } from './takeLock.ts';

/** The lock, or in words for the user why the vault can only be read. Throws VaultInUse. */
export async function lockVault(files: VaultFiles, host: HostKind): Promise<VaultLock | { readOnlyBecause: string }> {
  const { fileSystem, folder } = files;
  const path = files.absolute(LOCK_FILE);
  const own = await thisProcess(host);
  try {
    const answer = await takeLock(fileSystem, path, own);
    if (answer.state === 'held') throw new VaultInUse(folder, answer.holder);
  } catch (error) {
    const readOnlyBecause = whyOnlyReadable(errorCode(error), folder);
    if (readOnlyBecause === null) throw error instanceof VaultInUse ? error : notSaved(error, folder);
    return { readOnlyBecause };
  }
  try {
    await removeLeftovers(files);
  } catch (error) {
    await releaseLock(fileSystem, path, own);
    throw error;
  }
  return heldLock(fileSystem, path, own);
}

function whyOnlyReadable(code: string | null, folder: string): string | null {
  switch (code) {
    case 'EROFS':
      return `The disk that holds ${folder} can only be read, so nothing can be saved. Make it writable and start again.`;
    case 'EACCES':
    case 'EPERM':
      return `Leadlight may read ${folder} but not write to it, so nothing can be saved. Allow it to and start again.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk that holds ${folder} is full, so nothing can be saved. Free some space and start again.`;
    default:
      return null;
  }
}

/**
 * Removes what processes left that ended in the middle of a save. The lock is ours, so no such process is alive;
 * only beside the lock itself others may still be waiting, and in the inbox anybody may be writing.
 */
async function removeLeftovers(files: VaultFiles): Promise<void> {
  for (const subfolder of ['', ...OWN_FOLDERS]) {
    for (const { name, isFolder } of await files.namesIn(subfolder)) {
      const owner = temporaryOwner(name);
      const isClaim = owner === null && name.startsWith(`${LOCK_FILE}.`);
      if (isFolder || (owner === null && !isClaim)) continue;
      const mayBeUnderWay = isLockName(name) || subfolder === INBOX_FOLDER;
      if (owner !== null && mayBeUnderWay && (await processStart(owner)) !== null) continue;
      const path = files.absolute(subfolder === '' ? name : `${subfolder}/${name}`);
      // One that cannot be removed does no harm; `verify` names it.
      await files.fileSystem.remove(path).catch(() => undefined);
    }
  }
}
