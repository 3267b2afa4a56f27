import { type FileStat, isMissing } from '../fileSystem.ts';
import type { VaultFiles } from '../vaultFiles.ts';

/** Null when there is no such file. */
export async function statOf(files: VaultFiles, path: string): Promise<FileStat | null> {
  try {
    return await files.fileSystem.stat(files.absolute(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
