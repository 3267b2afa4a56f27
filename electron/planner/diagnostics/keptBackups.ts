import { join } from 'node:path';
import { listBackups } from '#electron/vault/backups/backupStore.ts';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import type { VaultFacts } from '#shared/contract/diagnosticsContract.ts';
import { Instant } from '#shared/model/time.ts';

/** How many backups a vault has and when the last was made. Counts none where their folder cannot be read. */
export async function keptBackups(
  fileSystem: FileSystem,
  backupFolder: string,
  vaultId: string | null,
): Promise<VaultFacts['backups']> {
  if (vaultId === null) return { count: 0, lastAt: null, lastReason: null };
  const found = await listBackups(fileSystem, join(backupFolder, vaultId)).catch(() => []);
  const [last] = found;
  return { count: found.length, lastAt: last ? Instant.parse(last.madeAt.toISOString()) : null, lastReason: null };
}
