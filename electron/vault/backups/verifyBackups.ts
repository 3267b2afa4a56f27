import { join } from 'node:path';
import type { FileSystem } from '../fileSystem.ts';
import { inBackup, type KeptBackup, listBackups, readBackedUp, readManifest } from './backupStore.ts';
import type { Sealing } from './sealing.ts';

export interface BackupCheck {
  folder: string;
  madeAt: string;
  state: 'ok' | 'damaged';
  detail: string | null;
}

/** Reads every backup of a vault back; of all vaults in the folder when the vault cannot say which it is. */
export async function verifyBackups(
  fileSystem: FileSystem,
  backupFolder: string,
  vaultId: string | null,
  sealing: Sealing | null = null,
): Promise<BackupCheck[]> {
  const names = vaultId === null ? await namesIn(fileSystem, backupFolder) : [vaultId];
  const checks: BackupCheck[] = [];
  const known = new Set<string>();
  for (const name of names) {
    for (const backup of await listBackups(fileSystem, join(backupFolder, name))) {
      checks.push(await checkOf(fileSystem, backup, sealing, known));
    }
  }
  return checks;
}

async function checkOf(
  fileSystem: FileSystem,
  backup: KeptBackup,
  sealing: Sealing | null,
  known: Set<string>,
): Promise<BackupCheck> {
  const { folder } = backup;
  const madeAt = backup.madeAt.toISOString();
  const damaged = await damagedIn(fileSystem, backup, sealing, known);
  if (damaged === null) return { folder, madeAt, state: 'damaged', detail: 'Its manifest.json cannot be read.' };
  if (damaged.length === 0) return { folder, madeAt, state: 'ok', detail: null };
  return {
    folder,
    madeAt,
    state: 'damaged',
    detail: `These files are not as they were written: ${damaged.join(', ')}.`,
  };
}

/**
 * The files of a backup that are not as they were written; null when its manifest cannot be read. Without the key of a
 * sealed one the sealed bytes alone are compared, which tells any change of them as well.
 */
export async function damagedIn(
  fileSystem: FileSystem,
  backup: KeptBackup,
  sealing: Sealing | null,
  known = new Set<string>(),
): Promise<string[] | null> {
  const manifest = await readManifest(fileSystem, backup);
  if (!manifest) return null;
  const damaged: string[] = [];
  for (const [path, { stored }] of Object.entries(manifest.files)) {
    const inode = await inodeOf(fileSystem, inBackup(backup.folder, stored.name));
    // A second name of a file that was read a moment ago.
    const same = inode === null ? null : `${inode} ${stored.sha256} ${path}`;
    if (same !== null && known.has(same)) continue;
    const { state } = await readBackedUp(fileSystem, backup, manifest, path, sealing);
    if (state === 'damaged') damaged.push(path);
    else if (same !== null) known.add(same);
  }
  return damaged;
}

async function inodeOf(fileSystem: FileSystem, path: string): Promise<number | null> {
  try {
    return (await fileSystem.stat(path)).inode;
  } catch {
    // Reading it says why, in a moment.
    return null;
  }
}

async function namesIn(fileSystem: FileSystem, folder: string): Promise<string[]> {
  const found = await fileSystem.list(folder).catch(() => []);
  return found.filter(({ isFolder }) => isFolder).map(({ name }) => name);
}
