import { lstat } from 'node:fs/promises';
import { isMissing } from '#electron/vault/fileSystem.ts';

/** What a path names, without following a link: a link is something else. */
export async function whatIsAt(path: string): Promise<'file' | 'folder' | 'something else' | 'nothing'> {
  try {
    const found = await lstat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'something else';
  } catch (error) {
    if (isMissing(error)) return 'nothing';
    throw error;
  }
}
