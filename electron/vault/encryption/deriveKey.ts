import { hkdfSync } from 'node:crypto';
import { KEY_BYTES } from './vaultKey.ts';

/** HKDF-SHA256 (RFC 5869). */
export function hkdf(secret: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length));
}

/** A key for one purpose out of one that has several. */
export function deriveKey(secret: Uint8Array, purpose: string, salt: Uint8Array = new Uint8Array()): Buffer {
  return hkdf(secret, salt, Buffer.from(`leadlight ${purpose} 1`), KEY_BYTES);
}

/** Lends a derived key to some work and overwrites it afterwards. */
export function withDerivedKey<Result>(secret: Uint8Array, purpose: string, work: (key: Buffer) => Result): Result {
  const key = deriveKey(secret, purpose);
  try {
    return work(key);
  } finally {
    key.fill(0);
  }
}
