import { join } from 'node:path';
import { sealingCipher } from '../encryption/sealingCipher.ts';
import { unlockVault, type VaultSecret } from '../encryption/unlockVault.ts';
import { FORMATS } from '../formats.ts';
import { VAULT_FILE } from '../layout.ts';
import { nodeFileSystem } from '../nodeFileSystem.ts';
import { readEnvelope } from '../readEnvelope.ts';
import { VaultUnusable } from '../vaultDocument.ts';
import { isSealed } from '../vaultIdentity.ts';
import type { Sealing } from './sealing.ts';

/**
 * The key of a backup from the secret of its time: it holds the vault.json of then. Throws WrongSecret, StorageFailure, and
 * VaultUnusable for a backup that is not encrypted or has lost its vault.json.
 */
export async function unlockBackup(folder: string, secret: VaultSecret, now: () => Date): Promise<Sealing> {
  const bytes = await nodeFileSystem.readFile(join(folder, VAULT_FILE)).catch(() => Buffer.alloc(0));
  const found = readEnvelope(bytes, FORMATS.vault);
  if (found.state !== 'good' || !isSealed(found.data)) {
    throw new VaultUnusable(
      'The vault.json of this backup cannot be read, so nobody can open it. Choose another backup.',
    );
  }
  // Of other folders nothing is to be learned here.
  const key = await unlockVault({ folder, backupFolder: join(folder, 'none') }, secret);
  return { keyId: key.id, cipher: sealingCipher({ identity: found.data, key, now }) };
}
