import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { ImportLimits } from './importLimits.ts';
import { ImportProblem, type ImportSource } from './importSource.ts';
import { inOrder, knownFiles } from './knownFiles.ts';
import { readFileBytes, readFileStart } from './readFileBytes.ts';
import { readProblem } from './readProblem.ts';
import { readText } from './readText.ts';
import { walkFolder } from './walkFolder.ts';

/** A folder whose own path holds no links. `ownFolders` are Leadlight's, left out wherever they lie in it. */
export async function folderSource(
  root: string,
  name: string,
  ownFolders: readonly string[],
  limits: ImportLimits,
): Promise<ImportSource> {
  const walked = await walkFolder(root, name, ownFolders, limits);
  const files = inOrder(walked.files);
  const fileAt = knownFiles(name, files);
  const safePath = async (path: string) => {
    const absolute = join(root, fileAt(path).path);
    await refuseWayOut(root, absolute, path);
    return absolute;
  };
  const read = async (path: string, mostBytes: number) => readFileBytes(await safePath(path), path, mostBytes);
  return {
    name,
    files,
    refused: walked.refused,
    read: (path) => read(path, limits.fileBytes),
    readText: async (path) => readText(fileAt(path), read, limits),
    readStart: async (path, bytes) => readFileStart(await safePath(path), path, bytes),
    close: async () => {},
  };
}

/** Somebody may have put a link in the place of a folder since the files were listed. */
async function refuseWayOut(root: string, absolute: string, path: string): Promise<void> {
  let folder: string;
  try {
    folder = await realpath(dirname(absolute));
  } catch (error) {
    throw readProblem(error, path);
  }
  const isWithin = folder === root || folder.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
  if (!isWithin) throw new ImportProblem(`${path} lies behind a link by now. Links are not followed; import again.`);
}
