import { randomBytes } from 'node:crypto';
import { openBytes, type Sealed, sealBytes } from './aead.ts';
import { deriveKey } from './deriveKey.ts';
import type { EncryptionHeader, ScryptCost } from './encryptionHeader.ts';
import { stretchPassphrase } from './stretchPassphrase.ts';
import { type VaultKey, vaultKey } from './vaultKey.ts';

const SALT_BYTES = 16;

type OfPassphrase = EncryptionHeader['passphrase'];
type OfRecovery = EncryptionHeader['recovery'];

/** Resolves after the time that `cost` asks for. */
export async function wrapWithPassphrase(
  vaultId: string,
  key: VaultKey,
  passphrase: string,
  cost: ScryptCost,
): Promise<OfPassphrase> {
  const salt = randomBytes(SALT_BYTES);
  const wrapping = await stretchPassphrase(passphrase, salt, cost);
  const sealed = sealBytes(wrapping, boundTo(vaultId, key.id, 'scrypt', cost), key.bytes);
  wrapping.fill(0);
  return { kdf: 'scrypt', scrypt: cost, salt: salt.toString('base64'), ...inText(sealed) };
}

/** Null for another passphrase, and for a header that was changed. */
export async function unwrapWithPassphrase(
  vaultId: string,
  { keyId, passphrase: header }: Pick<EncryptionHeader, 'keyId' | 'passphrase'>,
  passphrase: string,
): Promise<VaultKey | null> {
  const wrapping = await stretchPassphrase(passphrase, Buffer.from(header.salt, 'base64'), header.scrypt);
  const bytes = openBytes(wrapping, boundTo(vaultId, keyId, 'scrypt', header.scrypt), inBytes(header));
  wrapping.fill(0);
  return bytes && vaultKey(keyId, bytes);
}

/** Not stretched: 160 random bits cannot be guessed. */
export function wrapWithRecoveryKey(vaultId: string, key: VaultKey, recoveryKey: Buffer): OfRecovery {
  const salt = randomBytes(SALT_BYTES);
  const wrapping = deriveKey(recoveryKey, 'recovery', salt);
  const sealed = sealBytes(wrapping, boundTo(vaultId, key.id, 'hkdf-sha256'), key.bytes);
  wrapping.fill(0);
  return { kdf: 'hkdf-sha256', salt: salt.toString('base64'), ...inText(sealed) };
}

/** Null for another recovery key, and for a header that was changed. */
export function unwrapWithRecoveryKey(
  vaultId: string,
  { keyId, recovery }: Pick<EncryptionHeader, 'keyId' | 'recovery'>,
  recoveryKey: Buffer,
): VaultKey | null {
  const wrapping = deriveKey(recoveryKey, 'recovery', Buffer.from(recovery.salt, 'base64'));
  const bytes = openBytes(wrapping, boundTo(vaultId, keyId, 'hkdf-sha256'), inBytes(recovery));
  wrapping.fill(0);
  return bytes && vaultKey(keyId, bytes);
}

function boundTo(vaultId: string, keyId: string, kdf: string, cost?: ScryptCost): Buffer {
  const asked = cost ? [cost.cost, cost.blockSize, cost.parallel] : [];
  return Buffer.from(['leadlight key 1', vaultId, keyId, kdf, ...asked].join('\n'));
}

const inText = ({ nonce, sealed }: Sealed) => ({ nonce: nonce.toString('base64'), wrapped: sealed.toString('base64') });
const inBytes = ({ nonce, wrapped }: { nonce: string; wrapped: string }): Sealed => ({
  nonce: Buffer.from(nonce, 'base64'),
  sealed: Buffer.from(wrapped, 'base64'),
});
