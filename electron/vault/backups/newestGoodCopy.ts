import type { FileSystem } from '../fileSystem.ts';
import type { Format } from '../format.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { inBackup, listBackups, readManifest, sha256 } from './backupStore.ts';
import type { Manifest } from './manifest.ts';

export interface GoodCopy<Data> {
  data: Data;
  madeAt: Date;
}

/** The newest backup of one file that has kept its hash and passes its checks. */
export async function newestGoodCopy<Data>(
  fileSystem: FileSystem,
  folder: string,
  path: string,
  format: Format<Data>,
): Promise<GoodCopy<Data> | null> {
  for (const backup of await listBackups(fileSystem, folder)) {
    const manifest = await readManifest(fileSystem, backup);
    const bytes = manifest && (await readSound(fileSystem, backup.folder, path, manifest));
    if (!bytes) continue;
    const found = readEnvelope(bytes, format);
    if (found.state === 'good') return { data: found.data, madeAt: backup.madeAt };
  }
  return null;
}

/** The same for a file that is no document: the newest backup of it that has kept its hash. */
export async function newestGoodBytes(
  fileSystem: FileSystem,
  folder: string,
  path: string,
): Promise<{ bytes: Buffer; madeAt: Date } | null> {
  for (const backup of await listBackups(fileSystem, folder)) {
    const manifest = await readManifest(fileSystem, backup);
    const bytes = manifest && (await readSound(fileSystem, backup.folder, path, manifest));
    if (bytes) return { bytes, madeAt: backup.madeAt };
  }
  return null;
}

async function readSound(
  fileSystem: FileSystem,
  backupFolder: string,
  path: string,
  manifest: Manifest,
): Promise<Buffer | null> {
  const expected = manifest.files[path];
  if (!expected) return null;
  try {
    const bytes = await fileSystem.readFile(inBackup(backupFolder, path));
    return sha256(bytes) === expected.sha256 ? bytes : null;
  } catch {
    // Whatever the reason, what cannot be read cannot be put back; an older backup may.
    return null;
  }
}
