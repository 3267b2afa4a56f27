import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type FileSystem, isMissing } from '../fileSystem.ts';
import { fileStamp, readFileStamp } from '../words.ts';
import { MANIFEST_FILE, Manifest } from './manifest.ts';

/** One finished backup: a folder of plain files with their manifest. */
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
    const checked = Manifest.safeParse(JSON.parse(bytes.toString('utf8')));
    return checked.success ? checked.data : null;
  } catch {
    return null;
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function inBackup(backupFolder: string, path: string): string {
  return join(backupFolder, ...path.split('/'));
}

async function namesIn(fileSystem: FileSystem, folder: string) {
  try {
    return await fileSystem.list(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
