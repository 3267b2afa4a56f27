import { z } from 'zod';
import { Instant } from '#shared/model/time.ts';

/** The most memory and work that a header may ask for: one that asks for more is no header of ours. */
export const MOST_MEMORY_BYTES = 128 * 1024 * 1024;
const MOST_PARALLEL = 8;

const base64 = (bytes: number) =>
  z.string().refine((text) => {
    const read = Buffer.from(text, 'base64');
    return read.length === bytes && read.toString('base64') === text;
  });

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));

/** How a passphrase is stretched into a key (RFC 7914). */
export const ScryptCost = z
  .strictObject({
    /** N, a power of two. */
    cost: z.int().min(2).max(131_072).refine(isPowerOfTwo),
    /** r */
    blockSize: z.int().min(1).max(8),
    /** p */
    parallel: z.int().min(1).max(MOST_PARALLEL),
  })
  .refine(({ cost, blockSize }) => 128 * cost * blockSize <= MOST_MEMORY_BYTES);
export type ScryptCost = z.infer<typeof ScryptCost>;

/** A secret of 32 bytes, sealed with AES-256-GCM: ciphertext and tag. */
const Wrapped = { nonce: base64(12), wrapped: base64(48) };

/** What `vault.json` says of an encrypted vault. None of it is secret. Bytes are in base64. */
export const EncryptionHeader = z.strictObject({
  /** While turning, files may lie either way; whoever opens the vault next finishes it. */
  state: z.enum(['turning-on', 'on', 'turning-off']),
  cipher: z.literal('aes-256-gcm'),
  keyId: z.string().regex(/^[0-9a-f]{32}$/),
  /** The vault's key, wrapped with the stretched passphrase. */
  passphrase: z.strictObject({ kdf: z.literal('scrypt'), scrypt: ScryptCost, salt: base64(16), ...Wrapped }),
  /** The same key, wrapped with the recovery key. */
  recovery: z.strictObject({ kdf: z.literal('hkdf-sha256'), salt: base64(16), ...Wrapped }),
  /** X25519: a locked vault can be given a thought. The private half is wrapped with the vault's key. */
  inbox: z.strictObject({ publicKey: base64(32), ...Wrapped }),
  changedAt: Instant,
  /** HMAC-SHA256 of what `vault.json` says but for these two, with a key of the vault's: nobody else can change it unseen. */
  check: base64(32),
  /** SHA-256 of what it says but for this: damage shows without the key. */
  sum: base64(32),
});
export type EncryptionHeader = z.infer<typeof EncryptionHeader>;
