import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportLimits } from './importLimits.ts';
import { type FoundProblem, type ImportFile, ImportProblem } from './importSource.ts';
import { instantOf } from './instantOf.ts';
import { isHiddenFolder, isLitter } from './pathInArchive.ts';
import { readProblem } from './readProblem.ts';

export interface Walked {
  files: ImportFile[];
  refused: FoundProblem[];
}

/** Every file below a folder. Links are not followed, and folders that programs keep for themselves not entered. */
export async function walkFolder(
  root: string,
  name: string,
  ownFolders: readonly string[],
  limits: ImportLimits,
): Promise<Walked> {
  const files: ImportFile[] = [];
  const refused: FoundProblem[] = [];
  let seen = 0;
  const waiting: { path: string; depth: number }[] = [{ path: '', depth: 0 }];
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const { path: parent, depth } = folder;
    const listed = await listFolder(join(root, parent), parent === '' ? name : parent);
    if (listed instanceof ImportProblem) {
      if (parent === '') throw listed;
      refused.push({ from: parent, message: listed.message });
      continue;
    }
    seen += listed.length;
    // Links and folders count too, for each may have to be told.
    if (seen > MOST_SEEN * limits.files) throw tooMany(name, limits.files);
    for (const entry of listed) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      if (entry.isDirectory()) {
        const reason = reasonToSkip(entry.name, join(root, path), depth, ownFolders, limits);
        if (reason === null) waiting.push({ path, depth: depth + 1 });
        else refused.push({ from: path, message: reason });
      } else if (entry.isSymbolicLink()) {
        refused.push({ from: path, message: 'It is a link. Links are not followed.' });
      } else if (!entry.isFile()) {
        refused.push({ from: path, message: 'It is neither a file nor a folder.' });
      } else if (!isLitter(path)) {
        if (files.length === limits.files) throw tooMany(name, limits.files);
        const found = await describeFile(root, path);
        if ('message' in found) refused.push(found);
        else files.push(found);
      }
    }
  }
  return { files, refused: refused.sort((one, other) => (one.from < other.from ? -1 : 1)) };
}

const MOST_SEEN = 4;

export function tooMany(name: string, mostFiles: number): ImportProblem {
  return new ImportProblem(
    `${name} holds more than ${mostFiles.toLocaleString('en')} files. Choose the folder with the notes only.`,
  );
}

function reasonToSkip(
  name: string,
  absolutePath: string,
  depth: number,
  ownFolders: readonly string[],
  limits: ImportLimits,
): string | null {
  if (isHiddenFolder(name)) return 'It is a folder that a program keeps for itself. It is left out.';
  if (ownFolders.includes(absolutePath)) return 'It is the vault of Leadlight itself, or its backups. It is left out.';
  return depth < limits.depth ? null : `It lies more than ${limits.depth} folders deep. Choose a folder further in.`;
}

async function listFolder(absolutePath: string, name: string) {
  try {
    return await readdir(absolutePath, { withFileTypes: true });
  } catch (error) {
    const problem = readProblem(error, name);
    if (problem instanceof ImportProblem) return problem;
    throw problem;
  }
}

async function describeFile(root: string, path: string): Promise<ImportFile | FoundProblem> {
  try {
    const { size, mtimeMs } = await lstat(join(root, path));
    return { path, bytes: size, modifiedAt: instantOf(mtimeMs) };
  } catch (error) {
    const problem = readProblem(error, path);
    if (problem instanceof ImportProblem) return { from: path, message: problem.message };
    throw problem;
  }
}
