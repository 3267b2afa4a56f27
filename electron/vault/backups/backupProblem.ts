import { errorCode } from '../fileSystem.ts';
import { BackupUnreadable } from './makeBackup.ts';

/** Why there is no backup, in words for the user. What was written is saved all the same. */
export function backupProblem(error: unknown, backupFolder: string): string {
  return `No backup could be made: ${reason(error, backupFolder)} What you write is still saved in the vault.`;
}

function reason(error: unknown, backupFolder: string): string {
  if (error instanceof BackupUnreadable) {
    return `what was written to ${backupFolder} did not read back the same. Check that disk.`;
  }
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `the disk of ${backupFolder} is full. Free some space there.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `Leadlight may not write to ${backupFolder}. Allow it to.`;
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return `${backupFolder} is not a folder that can be used. Connect its drive or put it back.`;
    default:
      return `the disk of ${backupFolder} reported an error. Check that it is connected and sound.`;
  }
}
