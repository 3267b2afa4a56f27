import { readdir, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';

const TEMPORARY = /^\.leadlight-export(?:-\d+)?\.tmp$/;

let replaced = 0;

/** The bytes are whole before they get the name. Not synced: what a power cut takes is written by the next export. */
export async function replaceFile(folder: string, file: string, text: string | Uint8Array): Promise<void> {
  replaced += 1;
  const temporary = join(folder, `.leadlight-export-${replaced}.tmp`);
  try {
    const opened = await nodeFileSystem.create(temporary);
    try {
      await opened.write(text);
    } finally {
      await opened.close();
    }
    await nodeFileSystem.rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What an export that was killed in the middle of some files left. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (TEMPORARY.test(name)) await unlink(join(folder, name));
}
