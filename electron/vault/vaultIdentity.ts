import { z } from 'zod';
import { Instant } from '#shared/model/time.ts';
import { EncryptionHeader } from './encryption/encryptionHeader.ts';

/** What `vault.json` says: this folder is a vault, and which one, so that its backups can be found. */
export const VaultIdentity = z.strictObject({
  id: z.uuidv7(),
  createdAt: Instant,
  /** Null: the files are readable by anyone who may read the folder. */
  encryption: EncryptionHeader.nullable(),
});
export type VaultIdentity = z.infer<typeof VaultIdentity>;

/** The `vault.json` of an encrypted vault. */
export type SealedIdentity = VaultIdentity & { encryption: EncryptionHeader };

export function isSealed(identity: VaultIdentity | null): identity is SealedIdentity {
  return identity !== null && identity.encryption !== null;
}
