import { join } from 'node:path';
import { listBackups, readManifest } from '../backups/backupStore.ts';
import { currentVersion } from '../format.ts';
import type { Formats } from '../formats.ts';
import { formatAt, thoughtIdIn, VAULT_FILE } from '../layout.ts';
import { newerWords } from '../newerWords.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { VaultUnusable } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { isSealed, type SealedIdentity, type VaultIdentity } from '../vaultIdentity.ts';
import { isWhole } from './headerCheck.ts';
import { keyIdIn } from './sealedFile.ts';
import { looksSealed } from './sealedMarks.ts';

export interface FoundIdentity {
  /** Null for a folder that is no vault yet, and where nothing says which vault it is. */
  identity: VaultIdentity | null;
  /** Why `vault.json` itself was of no use: completes "vault.json …". Null when it is what was read. */
  replaces: string | null;
}

/**
 * What `vault.json` says, or what it said when a backup was made, where it is damaged, gone, or denies that the files are
 * sealed. Reads only. Throws StorageFailure, and VaultUnusable when files are sealed and nothing says how they are opened.
 */
export async function findIdentity(plain: VaultFiles, formats: Formats, backupFolder: string): Promise<FoundIdentity> {
  const inFolder = await identityIn(plain, formats);
  const { identity } = inFolder;
  if (identity && isSealed(identity) && isWhole(identity)) return { identity, replaces: null };
  const keyId =
    identity && isSealed(identity) ? identity.encryption.keyId : await keyIdOfFiles(plain, formats, identity !== null);
  if (keyId === null) return { identity, replaces: null };
  const why =
    identity === null ? inFolder.why : isSealed(identity) ? 'was damaged' : 'did not say that the vault is encrypted';
  for await (const backedUp of identitiesInBackups(plain, formats, backupFolder)) {
    if (backedUp.encryption.keyId === keyId && isWhole(backedUp)) return { identity: backedUp, replaces: why };
  }
  // Its sum is wrong, and still it may be the damage that does not matter: the key will tell.
  if (isSealed(identity)) return { identity, replaces: why };
  if (inFolder.newer !== null)
    throw new VaultUnusable(newerWords(VAULT_FILE, inFolder.newer, currentVersion(formats.vault)));
  throw new VaultUnusable(
    `The files of this vault are encrypted, and its vault.json ${why}. Put back the vault.json that belongs to it, for ` +
      'example from a copy of the folder.',
  );
}

/** Those that say how a vault of this folder is opened, the newest first. */
export async function* identitiesInBackups(
  { fileSystem, folder }: VaultFiles,
  formats: Formats,
  backupFolder: string,
): AsyncGenerator<SealedIdentity> {
  for (const { name } of await fileSystem.list(backupFolder).catch(() => [])) {
    for (const backup of await listBackups(fileSystem, join(backupFolder, name)).catch(() => [])) {
      const bytes = await fileSystem.readFile(join(backup.folder, VAULT_FILE)).catch(() => null);
      const found = bytes && readEnvelope(bytes, formats.vault);
      if (found?.state !== 'good' || !isSealed(found.data) || found.data.id !== name) continue;
      if ((await readManifest(fileSystem, backup))?.folder === folder) yield found.data;
    }
  }
}

interface InFolder {
  identity: VaultIdentity | null;
  /** The version of one that a newer Leadlight wrote. */
  newer: number | null;
  why: string;
}

async function identityIn(plain: VaultFiles, formats: Formats): Promise<InFolder> {
  const bytes = await plain.readRaw(VAULT_FILE);
  if (bytes === null) return { identity: null, newer: null, why: 'is missing' };
  const found = readEnvelope(bytes, formats.vault);
  if (found.state === 'newer') return { identity: null, newer: found.version, why: 'is of a newer Leadlight' };
  return { identity: found.state === 'good' ? found.data : null, newer: null, why: 'was damaged' };
}

/** A vault that says it is not encrypted is taken at its word after so many documents: it may have hundreds. */
const DOCUMENTS_LOOKED_AT = 5;
/** A larger one takes seconds to read, and says no more than any other. */
const MOST_LOOKED_AT_BYTES = 30_000_000;

/**
 * The key that the documents of the folder were sealed with; null when they are not. One alone proves nothing against a
 * `vault.json` that is whole.
 */
async function keyIdOfFiles(plain: VaultFiles, formats: Formats, isDenied: boolean): Promise<string | null> {
  const documents = (await plain.list()).filter(
    (path) => path !== VAULT_FILE && thoughtIdIn(path) === null && formatAt(path, formats) !== null,
  );
  const looked = isDenied ? documents.slice(-DOCUMENTS_LOOKED_AT) : documents;
  const keyIds: string[] = [];
  for (const path of looked) {
    const isLarge = ((await plain.stamp(path))?.size ?? 0) > MOST_LOOKED_AT_BYTES;
    const raw = isLarge ? null : await plain.readRaw(path);
    if (raw && looksSealed(raw)) keyIds.push(keyIdIn(raw));
  }
  return isDenied && keyIds.length * 2 <= looked.length ? null : (keyIds[0] ?? null);
}
