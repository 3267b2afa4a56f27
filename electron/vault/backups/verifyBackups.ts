import { join } from 'node:path';
import type { FileSystem } from '../fileSystem.ts';
import { inBackup, type KeptBackup, listBackups, readManifest, sha256 } from './backupStore.ts';

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
): Promise<BackupCheck[]> {
  const names = vaultId === null ? await namesIn(fileSystem, backupFolder) : [vaultId];
  const checks: BackupCheck[] = [];
  for (const name of names) {
    for (const backup of await listBackups(fileSystem, join(backupFolder, name))) {
      checks.push(await verifyBackup(fileSystem, backup));
    }
  }
  return checks;
}

async function verifyBackup(fileSystem: FileSystem, backup: KeptBackup): Promise<BackupCheck> {
  const { folder } = backup;
  const madeAt = backup.madeAt.toISOString();
  const manifest = await readManifest(fileSystem, backup);
  if (!manifest) return { folder, madeAt, state: 'damaged', detail: 'Its manifest.json cannot be read.' };
  const damaged: string[] = [];
  for (const [path, { sha256: expected }] of Object.entries(manifest.files)) {
    const bytes = await fileSystem.readFile(inBackup(folder, path)).catch(() => null);
    if (bytes === null || sha256(bytes) !== expected) damaged.push(path);
  }
  if (damaged.length === 0) return { folder, madeAt, state: 'ok', detail: null };
  return {
    folder,
    madeAt,
    state: 'damaged',
    detail: `These files are not as they were written: ${damaged.join(', ')}.`,
  };
}

async function namesIn(fileSystem: FileSystem, folder: string): Promise<string[]> {
  const found = await fileSystem.list(folder).catch(() => []);
  return found.filter(({ isFolder }) => isFolder).map(({ name }) => name);
}
