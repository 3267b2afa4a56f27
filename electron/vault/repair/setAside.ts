import { errorCode } from '../fileSystem.ts';
import { notSaved } from '../storageFailures.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { fileStamp } from '../words.ts';

/**
 * Gives a damaged file a second name, `<path>.damaged-<time>`, and returns it. The first name stays until something
 * better takes its place, so that a crash in between changes nothing.
 */
export async function setAside(files: VaultFiles, path: string, now: Date): Promise<string> {
  const { fileSystem, absolute } = files;
  const aside = `${path}.damaged-${fileStamp(now)}`;
  try {
    await fileSystem.link(absolute(path), absolute(aside));
    return aside;
  } catch (error) {
    // Set aside a moment ago, by a repair that did not end.
    if (errorCode(error) === 'EEXIST') return aside;
  }
  try {
    await fileSystem.copyFile(absolute(path), absolute(aside));
    return aside;
  } catch (error) {
    throw notSaved(error, files.folder);
  }
}
