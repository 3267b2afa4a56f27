import { errorCode, type FileSystem, isMissing } from '../../fileSystem.ts';

/** A folder whose parent is there. Asks for no space when it is there itself. */
export async function makeIfMissing(fileSystem: FileSystem, path: string): Promise<void> {
  try {
    await fileSystem.stat(path);
    return;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    await fileSystem.makeFolder(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
