import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode, isMissing } from './fileSystem.ts';

/**
 * Makes a folder with its parents, one after the other, and answers the outermost that was not there; null when all were.
 * Node's own way never comes back below /proc, where a folder that is there says that it is not.
 */
export async function makeFolders(folder: string, mode = 0o777): Promise<string | null> {
  const missing = await missingFolders(folder);
  for (const one of missing) await makeOne(one, mode);
  return missing[0] ?? null;
}

async function missingFolders(folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let at = folder; !(await isFolder(at)); at = dirname(at)) {
    missing.unshift(at);
    if (dirname(at) === at) break;
  }
  return missing;
}

/** False for nothing; what is there and is no folder is an error, as it is to `mkdir`. */
async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  throw Object.assign(new Error('A file is where a folder is to be.'), { code: 'ENOTDIR' });
}

async function makeOne(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, { mode });
  } catch (error) {
    // Somebody else made it meanwhile.
    if (errorCode(error) !== 'EEXIST' || !(await isFolder(folder))) throw error;
  }
}
