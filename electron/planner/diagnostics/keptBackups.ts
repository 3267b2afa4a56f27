import { join } from 'node:path';
import { readNotes } from '#electron/vault/backups/backupNotes.ts';
import { listBackups } from '#electron/vault/backups/backupStore.ts';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import type { VaultFacts } from '#shared/contract/diagnosticsContract.ts';
import { Instant } from '#shared/model/time.ts';

/** The newest one may not have been read back yet. */
const LOOKED_AT = 10;

/** How many backups a vault has and when the last was made. Counts none where their folder cannot be read. */
export async function keptBackups(
  fileSystem: FileSystem,
  backupFolder: string,
  vaultId: string | null,
): Promise<VaultFacts['backups']> {
  if (vaultId === null) return { count: 0, lastAt: null, verifiedAt: null };
  const found = await listBackups(fileSystem, join(backupFolder, vaultId)).catch(() => []);
  const [last] = found;
  const notes = await Promise.all(found.slice(0, LOOKED_AT).map((backup) => readNotes(fileSystem, backup, null)));
  const verified = notes.flatMap(({ verified: check }) => (check?.state === 'ok' ? [check.at] : [])).sort();
  return {
    count: found.length,
    lastAt: last ? Instant.parse(last.madeAt.toISOString()) : null,
    verifiedAt: verified.at(-1) ?? null,
  };
}
