import { join } from 'node:path';
import { type FileSystem, isMissing } from '../fileSystem.ts';
import { fileStamp, readFileStamp } from '../words.ts';
import { MANIFEST_FILE, type Manifest, manifestOf } from './manifest.ts';
import { unpacked } from './packing.ts';
import type { Sealing } from './sealing.ts';
import { sha256 } from './sha256.ts';

/** One finished backup: a folder of files with their manifest. */
export interface KeptBackup {
  name: string;
  folder: string;
  madeAt: Date;
}

/** The backups of one vault, newest first. A folder under a temporary name is not one. */
export async function listBackups(fileSystem: FileSystem, folder: string): Promise<KeptBackup[]> {
  const found: KeptBackup[] = [];
  for (const { name, isFolder } of await namesIn(fileSystem, folder)) {
    const madeAt = readFileStamp(name);
    if (isFolder && madeAt) found.push({ name, folder: join(folder, name), madeAt });
  }
  return found.sort((one, other) => other.madeAt.getTime() - one.madeAt.getTime());
}

export const backupName = (madeAt: Date): string => fileStamp(madeAt);

/** Null when the manifest cannot be had, for whatever reason: such a backup proves nothing about its files. */
export async function readManifest(fileSystem: FileSystem, backup: KeptBackup): Promise<Manifest | null> {
  try {
    const bytes = await fileSystem.readFile(join(backup.folder, MANIFEST_FILE));
    return manifestOf(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}

export function inBackup(backupFolder: string, name: string): string {
  return join(backupFolder, ...name.split('/'));
}

/** What became of a file in a backup. `locked`: its bytes are as they were written, and the key for them is not at hand. */
export type FoundInBackup =
  | { state: 'good'; content: Buffer }
  | { state: 'missing' }
  | { state: 'damaged' }
  | { state: 'locked' };

/** The content of one file of a backup, compared with its manifest down to the last byte. */
export async function readBackedUp(
  fileSystem: FileSystem,
  backup: KeptBackup,
  manifest: Manifest,
  path: string,
  sealing: Sealing | null,
): Promise<FoundInBackup> {
  const file = manifest.files[path];
  if (!file) return { state: 'missing' };
  let stored: Buffer;
  try {
    stored = await fileSystem.readFile(inBackup(backup.folder, file.stored.name));
  } catch {
    // Whatever the reason, what cannot be read cannot be put back.
    return { state: 'damaged' };
  }
  if ((await sha256(stored)) !== file.stored.sha256) return { state: 'damaged' };
  const isSealed = file.stored.encoding.startsWith('sealed');
  if (isSealed && sealing?.keyId !== manifest.keyId) return { state: 'locked' };
  const content = await unpacked(path, stored, file, sealing);
  return content === null ? { state: 'damaged' } : { state: 'good', content };
}

async function namesIn(fileSystem: FileSystem, folder: string) {
  try {
    return await fileSystem.list(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
