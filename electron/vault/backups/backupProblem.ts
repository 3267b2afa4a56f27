import { errorCode } from '../fileSystem.ts';
import { BackupUnreadable, VaultRestless } from './fillBackup.ts';

/** The folder of the backups was there before, and is not now. */
export class BackupFolderGone extends Error {
  override readonly name = 'BackupFolderGone';
}

/** Why there is no backup, in words for the user. What was written is saved all the same. */
export function backupProblem(error: unknown, backupFolder: string): string {
  const again =
    error instanceof BackupUnreadable || error instanceof VaultRestless ? '' : ' It is tried again each minute.';
  return `No backup could be made: ${reason(error, backupFolder)}${again} What you write is still saved in the vault.`;
}

/** Why a folder that was chosen is not used. Nothing tries it again. */
export function notMoved(error: unknown, wanted: string): string {
  return `The backups stay where they are. No backup could be made: ${reason(error, wanted)}`;
}

export function folderGone(backupFolder: string): string {
  return `${backupFolder} is not there. Connect its drive or put it back, or choose another folder in Settings, Backups.`;
}

function reason(error: unknown, backupFolder: string): string {
  if (error instanceof BackupUnreadable) {
    return `what was written to ${backupFolder} did not read back the same. Check that disk.`;
  }
  if (error instanceof VaultRestless) return 'the vault was saved to all the time. Wait until that is done.';
  if (error instanceof BackupFolderGone) return folderGone(backupFolder);
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk of ${backupFolder} is full. Free some space there.`;
    case 'EROFS':
      return `the disk of ${backupFolder} can only be read. Make it writable, or choose another folder in Settings, Backups.`;
    case 'EACCES':
    case 'EPERM':
      return `Leadlight may not write to ${backupFolder}. Allow it to.`;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return `${backupFolder} is not a folder that can be used. Connect its drive or put it back.`;
    default:
      return `the disk of ${backupFolder} reported an error. Check that it is connected and sound.`;
  }
}
