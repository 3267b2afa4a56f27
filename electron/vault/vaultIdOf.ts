import { join } from 'node:path';
import { Instant } from '#shared/model/time.ts';
import { listBackups, readManifest } from './backups/backupStore.ts';
import type { Formats } from './formats.ts';
import { VAULT_FILE } from './layout.ts';
import { newVaultId } from './newVaultId.ts';
import { readEnvelope } from './readEnvelope.ts';
import { stableJson } from './stableJson.ts';
import type { VaultFiles } from './vaultFiles.ts';

export interface VaultId {
  id: string;
  /** The folder is empty, and this vault, of which there are backups, was in it before. */
  vanishedId: string | null;
}

/**
 * Which vault this is. When `vault.json` cannot say, the backups that were made of this folder can. A new vault gets
 * a new id: a folder that was emptied may have been emptied on purpose, so nothing comes back into it unasked.
 */
export async function vaultIdOf(
  files: VaultFiles,
  formats: Formats,
  backupFolder: string,
  now: Date,
): Promise<VaultId> {
  const bytes = await files.read(VAULT_FILE);
  const found = bytes && readEnvelope(bytes, formats.vault);
  if (found?.state === 'good' && found.data) return { id: found.data.id, vanishedId: null };
  const earlier = await idFromBackups(files, backupFolder);
  const isEmpty = (await files.list()).length === 0;
  if (earlier !== null && !isEmpty) return { id: earlier, vanishedId: null };
  return { id: newVaultId(now), vanishedId: earlier };
}

/** What to tell the user of a vault that was in this folder before. */
export function vanishedWords(folder: string, itsBackups: string): string {
  return (
    `A vault was in ${folder} before and is gone, so a new one was begun. If you miss it, open Backups in Settings: its ` +
    `backups from ${itsBackups} are under the other vaults there, and each can be restored.`
  );
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
