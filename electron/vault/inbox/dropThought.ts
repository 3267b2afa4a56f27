import { resolve } from 'node:path';
import type { EntryId } from '#shared/model/ids.ts';
import type { Thought } from '#shared/model/thought.ts';
import { doorOf, sealForInbox } from '../encryption/inboxSeal.ts';
import type { FileSystem } from '../fileSystem.ts';
import { currentVersion } from '../format.ts';
import { FORMATS } from '../formats.ts';
import { inboxPath, VAULT_FILE } from '../layout.ts';
import { nodeFileSystem } from '../nodeFileSystem.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { stableJson } from '../stableJson.ts';
import { notSavedAnywhere } from '../storageFailures.ts';
import { StorageFailure } from '../vaultDocument.ts';
import { type VaultFiles, vaultFiles } from '../vaultFiles.ts';
import { isSealed } from '../vaultIdentity.ts';

/**
 * Leaves a thought in the inbox of a vault, also while another process holds it. When the promise resolves it is on
 * disk, and whoever opens the vault takes it into the journal under this id. Of an encrypted vault only the vault itself can
 * read it; no passphrase is needed to leave it. Throws StorageFailure.
 */
export async function dropThought(
  location: string,
  { id, ...thought }: Thought & { id: EntryId },
  fileSystem: FileSystem = nodeFileSystem,
): Promise<{ path: string }> {
  const folder = resolve(location);
  const path = inboxPath(id);
  const { name } = FORMATS.thought;
  const bytes = stableJson().envelope(name, currentVersion(FORMATS.thought), thought);
  const files = vaultFiles(folder, fileSystem);
  try {
    await files.write(path, await sealed(files, path, bytes), () => null);
  } catch (error) {
    throw error instanceof StorageFailure ? notSavedAnywhere(error.cause, folder) : error;
  }
  return { path };
}

async function sealed(files: VaultFiles, path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const identity = await files.readRaw(VAULT_FILE);
  const found = identity && readEnvelope(identity, FORMATS.vault);
  const vault = found?.state === 'good' ? found.data : null;
  return isSealed(vault) ? sealForInbox(doorOf(vault), path, bytes) : bytes;
}
