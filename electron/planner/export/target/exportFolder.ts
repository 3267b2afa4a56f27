import { readdir, realpath, rmdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { makeFolders } from '#electron/vault/makeFolders.ts';
import { isOfSystem } from './isOfSystem.ts';
import { EVIDENCE_MANIFEST, MANIFEST, type ManifestName } from './manifest.ts';
import { stagingName } from './staging.ts';
import { whatIsAt } from './whatIsAt.ts';
import { writeProblem } from './writeProblem.ts';

/** Made inside a folder that holds other things, so that nothing of ours lies between them. */
const OWN_FOLDERS: Record<ManifestName, string> = {
  [MANIFEST]: 'Leadlight Export',
  [EVIDENCE_MANIFEST]: 'Leadlight Evidence',
};

/** Files that systems and tools leave everywhere; a folder with nothing else counts as empty. */
const UNNOTICED = /^(\.(?!leadlight).*|Thumbs\.db|desktop\.ini)$/i;

export interface Occupied {
  vaultFolder: string;
  backupFolder: string;
}

/** Where to write, or why not there, in words for the user. */
export type ExportFolder = MadeFolder | { problem: string };

export interface MadeFolder {
  folder: string;
  /** The outermost folder that was not there before; null when all were. */
  made: string | null;
}

/**
 * Decides on the folder and makes it. Empty folders, new ones and earlier exports with the same manifest are used as
 * they are; in any other a folder of our own is made. The answer has no links in it: nothing can lead out of it later on.
 */
export async function exportFolder(
  wanted: string,
  occupied: Occupied,
  manifest: ManifestName = MANIFEST,
): Promise<ExportFolder> {
  if (!isAbsolute(wanted)) return { problem: 'Write the whole path of the folder, from the root or the drive on.' };
  if (isOfSystem(resolve(wanted))) return { problem: SYSTEM_WORDS };
  try {
    const asked = await located(resolve(wanted));
    if (isOfSystem(asked)) return { problem: SYSTEM_WORDS };
    const folder = (await isOurs(asked, manifest)) ? asked : await located(join(asked, OWN_FOLDERS[manifest]));
    const overlap = await overlapping(folder, occupied);
    if (overlap) return { problem: overlap };
    if (!(await isOurs(folder, manifest))) {
      return { problem: `${folder} holds other files. Choose an empty folder or a new one.` };
    }
    return { folder, made: await makeFolders(folder) };
  } catch (error) {
    return { problem: writeProblem(error, wanted) };
  }
}

const SYSTEM_WORDS = 'That is a place of the system, where no file lasts. Choose a folder on a disk.';

/** True for a folder that is not there, empty, or holds an earlier export, also one that was killed. Throws for a file. */
export async function isOurs(folder: string, manifest: ManifestName): Promise<boolean> {
  if (!(await isThere(folder))) return true;
  const names = await readdir(folder);
  if (names.includes(manifest) || names.includes(stagingName(manifest))) return true;
  return names.every((name) => UNNOTICED.test(name));
}

/** Takes back the folders that `exportFolder` made, as far as nothing is in them. */
export async function removeMade({ folder, made }: MadeFolder): Promise<void> {
  if (made === null) return;
  try {
    for (let empty = folder; isWithin(empty, made); empty = dirname(empty)) await rmdir(empty);
  } catch {
    // Somebody has put something there, or nobody can reach it: it is no longer ours to remove.
  }
}

async function overlapping(folder: string, { vaultFolder, backupFolder }: Occupied): Promise<string | null> {
  const vault = await located(resolve(vaultFolder));
  const backups = await located(resolve(backupFolder));
  if (isWithin(folder, vault)) return 'That folder is in your vault. Choose one outside it.';
  if (isWithin(vault, folder)) return 'Your vault is in that folder. Choose another one.';
  if (isWithin(folder, backups) || isWithin(backups, folder)) {
    return 'That folder belongs to the backups of your vault. Choose another one.';
  }
  return null;
}

export function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

/** The path with its links resolved as far as it exists. */
export async function located(path: string): Promise<string> {
  if (await isThere(path)) return realpath(path);
  const parent = dirname(path);
  return parent === path ? path : join(await located(parent), basename(path));
}

async function isThere(path: string): Promise<boolean> {
  return (await whatIsAt(path)) !== 'nothing';
}
