import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { FileTampered } from '../fileCipher.ts';
import type { SealedIdentity } from '../vaultIdentity.ts';
import { NONCE_BYTES, openBytes, sealBytes } from './aead.ts';
import { deriveKey, withDerivedKey } from './deriveKey.ts';
import type { EncryptionHeader } from './encryptionHeader.ts';
import { INBOX_MARK } from './sealedMarks.ts';
import type { VaultKey } from './vaultKey.ts';

/*
 * A thought for a locked vault: INBOX_MARK, 1 byte format (1), 16 bytes key id, 32 bytes of the public key that was made for
 * it (X25519, RFC 7748), 12 bytes nonce, ciphertext, 16 bytes tag. The key is HKDF-SHA256 of what both halves share.
 */
const FORMAT = 1;
const PUBLIC_BYTES = 32;
const PUBLIC_AT = INBOX_MARK.length + 1 + 16;
const HEAD_BYTES = PUBLIC_AT + PUBLIC_BYTES;
const DAMAGED = 'was changed by something else than Leadlight, or is damaged';

/** What a locked vault says of its inbox. */
export interface InboxDoor {
  vaultId: string;
  keyId: string;
  publicKey: Buffer;
}

/** A fresh pair, the private half wrapped. */
export function newInbox(vaultId: string, key: VaultKey): EncryptionHeader['inbox'] {
  const pair = generateKeyPairSync('x25519');
  const secret = rawPrivate(pair.privateKey);
  const { nonce, sealed } = withDerivedKey(key.bytes, 'inbox', (wrapping) =>
    sealBytes(wrapping, boundTo(vaultId, key.id), secret),
  );
  secret.fill(0);
  return {
    publicKey: rawPublic(pair.publicKey).toString('base64'),
    nonce: nonce.toString('base64'),
    wrapped: sealed.toString('base64'),
  };
}

export function doorOf({ id, encryption }: SealedIdentity): InboxDoor {
  return { vaultId: id, keyId: encryption.keyId, publicKey: Buffer.from(encryption.inbox.publicKey, 'base64') };
}

/** Anybody can do this, and nobody but the unlocked vault can undo it. */
export function sealForInbox({ vaultId, keyId, publicKey }: InboxDoor, path: string, plain: Uint8Array): Buffer {
  const pair = generateKeyPairSync('x25519');
  const own = rawPublic(pair.publicKey);
  const head = Buffer.concat([INBOX_MARK, Buffer.from([FORMAT]), Buffer.from(keyId, 'hex'), own]);
  const shared = sharedKey(pair.privateKey, publicKey, head);
  const { nonce, sealed } = sealBytes(shared, Buffer.concat([head, boundTo(vaultId, path)]), plain);
  shared.fill(0);
  return Buffer.concat([head, nonce, sealed]);
}

/** Throws FileTampered. */
export function openDropped(
  { identity, key }: { identity: SealedIdentity; key: VaultKey },
  path: string,
  raw: Buffer,
): Buffer {
  const head = raw.subarray(0, HEAD_BYTES);
  if (raw.length < HEAD_BYTES + NONCE_BYTES) throw new FileTampered('breaks off');
  const isOurs =
    raw.readUInt8(INBOX_MARK.length) === FORMAT && raw.toString('hex', INBOX_MARK.length + 1, PUBLIC_AT) === key.id;
  if (!isOurs) throw new FileTampered('was encrypted with another key');
  const secret = unwrapped(identity, key);
  const shared = sharedKey(privateKeyOf(secret, identity), head.subarray(PUBLIC_AT), head);
  secret.fill(0);
  const sealed = {
    nonce: raw.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES),
    sealed: raw.subarray(HEAD_BYTES + NONCE_BYTES),
  };
  const plain = openBytes(shared, Buffer.concat([head, boundTo(identity.id, path)]), sealed);
  shared.fill(0);
  if (!plain) throw new FileTampered(DAMAGED);
  return plain;
}

function unwrapped({ id, encryption }: SealedIdentity, key: VaultKey): Buffer {
  const { nonce, wrapped } = encryption.inbox;
  const sealed = { nonce: Buffer.from(nonce, 'base64'), sealed: Buffer.from(wrapped, 'base64') };
  const secret = withDerivedKey(key.bytes, 'inbox', (wrapping) => openBytes(wrapping, boundTo(id, key.id), sealed));
  if (!secret) throw new FileTampered('cannot be opened, for the key of the inbox in vault.json is damaged');
  return secret;
}

/** Throws FileTampered for a point that shares nothing (RFC 7748, section 6.1). */
function sharedKey(privateKey: KeyObject, publicKey: Uint8Array, head: Uint8Array): Buffer {
  let shared: Buffer;
  try {
    shared = diffieHellman({ privateKey, publicKey: publicKeyOf(publicKey) });
  } catch {
    throw new FileTampered(DAMAGED);
  }
  const key = deriveKey(shared, 'drop', head);
  shared.fill(0);
  return key;
}

const boundTo = (vaultId: string, what: string): Buffer => Buffer.from(`${vaultId}\n${what}`);

const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(raw).toString('base64url') } });

function privateKeyOf(raw: Buffer, { encryption }: SealedIdentity): KeyObject {
  const x = Buffer.from(encryption.inbox.publicKey, 'base64').toString('base64url');
  return createPrivateKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x, d: raw.toString('base64url') } });
}

const rawPublic = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
const rawPrivate = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).d ?? '', 'base64url');
