import { rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '#electron/vault/fileSystem.ts';

const TEMPORARY = '.leadlight-export.tmp';

/** The bytes are whole before they get the name. Not synced: what a power cut takes is written by the next export. */
export async function replaceFile(folder: string, file: string, text: string | Uint8Array): Promise<void> {
  const temporary = join(folder, TEMPORARY);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What an export that was killed in the middle of a file left. */
export async function removeLeftover(folder: string): Promise<void> {
  try {
    await unlink(join(folder, TEMPORARY));
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
