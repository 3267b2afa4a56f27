import { dirname } from 'node:path';
import { type FileSystem, isMissing } from '../fileSystem.ts';
import { BackupFolderGone } from './backupProblem.ts';

/**
 * Throws BackupFolderGone where the folder is not there and must not be made: it was known, or what should hold it is not
 * there either, as where a drive belongs that is not connected. False when it is to be made.
 */
export async function assertUsable(fileSystem: FileSystem, folder: string, mayBeMade: boolean): Promise<boolean> {
  // A file in its place says so itself when a backup is written.
  if (await isThere(fileSystem, folder)) return true;
  if (!mayBeMade || !(await isThere(fileSystem, dirname(folder)))) throw new BackupFolderGone();
  return false;
}

async function isThere(fileSystem: FileSystem, path: string): Promise<boolean> {
  try {
    await fileSystem.stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
