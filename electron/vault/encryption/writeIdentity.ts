import { currentVersion } from '../format.ts';
import type { Formats } from '../formats.ts';
import { VAULT_FILE } from '../layout.ts';
import { stableJson } from '../stableJson.ts';
import { StorageFailure } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultIdentity } from '../vaultIdentity.ts';

/** Replaces `vault.json` and reads it back. Throws StorageFailure; then it is as it was. */
export async function writeIdentity(files: VaultFiles, formats: Formats, identity: VaultIdentity): Promise<void> {
  const before = await files.readRaw(VAULT_FILE);
  const bytes = Buffer.from(stableJson().envelope(formats.vault.name, currentVersion(formats.vault), identity));
  await files.write(VAULT_FILE, bytes, () => before);
  if (!(await files.readRaw(VAULT_FILE))?.equals(bytes)) {
    throw new StorageFailure(`${VAULT_FILE} does not read back as it was written. Check the disk of ${files.folder}.`);
  }
}
