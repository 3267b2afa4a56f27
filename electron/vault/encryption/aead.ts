import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

export interface Sealed {
  nonce: Buffer;
  /** Ciphertext and tag. */
  sealed: Buffer;
}

/** AES-256-GCM (NIST SP 800-38D). `aad` is bound to it and not part of it. A nonce is given by tests only. */
export function sealBytes(
  key: Uint8Array,
  aad: Uint8Array,
  plain: Uint8Array,
  nonce = randomBytes(NONCE_BYTES),
): Sealed {
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(aad);
  const text = cipher.update(plain);
  return { nonce, sealed: Buffer.concat([text, cipher.final(), cipher.getAuthTag()]) };
}

/** Null when it was not sealed with this key and `aad`, or was changed since. */
export function openBytes(key: Uint8Array, aad: Uint8Array, { nonce, sealed }: Sealed): Buffer | null {
  if (sealed.length < TAG_BYTES || nonce.length !== NONCE_BYTES) return null;
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  const plain = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
  try {
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    return null;
  }
}
