import { errorCode } from '../fileSystem.ts';
import { notSaved } from '../storageFailures.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { fileStamp } from '../words.ts';

/** `other`: another version of what is in use. `merged`: a conflict copy whose content is in use by now. */
export type AsideWord = 'other' | 'merged';

/** Moves a file out of the way, so that it is kept beside `of` and nobody takes it for one in use. Returns its new path. */
export async function moveAside(
  files: VaultFiles,
  { path, of }: { path: string; of: string },
  word: AsideWord,
  now: Date,
): Promise<string> {
  const aside = `${of}.${word}-${fileStamp(now)}`;
  await files.assertOurs();
  try {
    await files.fileSystem.rename(files.absolute(path), files.absolute(aside));
  } catch (error) {
    throw notSaved(error, files.folder);
  }
  return aside;
}

/** Gives what lies on the disk a second name beside it: the first one is about to be written over. */
export async function linkAside(files: VaultFiles, path: string, now: Date): Promise<string> {
  const aside = `${path}.other-${fileStamp(now)}`;
  const [from, to] = [files.absolute(path), files.absolute(aside)];
  try {
    await files.fileSystem.link(from, to).catch((error: unknown) => {
      if (errorCode(error) === 'EEXIST') return undefined;
      return files.fileSystem.copyFile(from, to);
    });
  } catch (error) {
    throw notSaved(error, files.folder);
  }
  return aside;
}
