import { join } from 'node:path';
import { Instant } from '#shared/model/time.ts';
import { listBackups, readManifest } from './backups/backupStore.ts';
import type { Formats } from './formats.ts';
import { VAULT_FILE } from './layout.ts';
import { newVaultId } from './newVaultId.ts';
import { readEnvelope } from './readEnvelope.ts';
import { stableJson } from './stableJson.ts';
import type { VaultFiles } from './vaultFiles.ts';

/**
 * Which vault this is. When `vault.json` cannot say, the backups that were made of this folder can;
 * a new vault gets a new id.
 */
export async function vaultIdOf(files: VaultFiles, formats: Formats, backupFolder: string, now: Date): Promise<string> {
  const bytes = await files.read(VAULT_FILE);
  const found = bytes && readEnvelope(bytes, formats.vault);
  if (found?.state === 'good' && found.data) return found.data.id;
  return (await idFromBackups(files, backupFolder)) ?? newVaultId(now);
}

/** Writes the first `vault.json`, which makes the folder a vault. */
export async function writeIdentity(files: VaultFiles, formats: Formats, id: string, now: Date): Promise<void> {
  const identity = { id, createdAt: Instant.parse(now.toISOString()), encryption: null };
  await files.write(VAULT_FILE, stableJson().envelope('vault', formats.vault.steps.length + 1, identity));
}

async function idFromBackups({ fileSystem, folder }: VaultFiles, backupFolder: string): Promise<string | null> {
  let newest: { id: string; madeAt: Date } | null = null;
  for (const { name } of await fileSystem.list(backupFolder).catch(() => [])) {
    const [last] = await listBackups(fileSystem, join(backupFolder, name)).catch(() => []);
    const manifest = last && (await readManifest(fileSystem, last));
    if (!last || manifest?.folder !== folder || manifest.vaultId !== name) continue;
    if (!newest || last.madeAt > newest.madeAt) newest = { id: name, madeAt: last.madeAt };
  }
  return newest?.id ?? null;
}
