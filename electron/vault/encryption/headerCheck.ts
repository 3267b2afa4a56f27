import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { stableJson } from '../stableJson.ts';
import type { SealedIdentity } from '../vaultIdentity.ts';
import { withDerivedKey } from './deriveKey.ts';
import type { EncryptionHeader } from './encryptionHeader.ts';
import type { VaultKey } from './vaultKey.ts';

type UncheckedHeader = Omit<EncryptionHeader, 'check' | 'sum'>;
export type UncheckedIdentity = Omit<SealedIdentity, 'encryption'> & { encryption: UncheckedHeader };

/** With the check and the sum over all that it says. */
export function withCheck(identity: UncheckedIdentity, key: VaultKey): SealedIdentity {
  const check = checkOf(identity, key).toString('base64');
  const checked = { ...identity, encryption: { ...identity.encryption, check } };
  return { ...checked, encryption: { ...checked.encryption, sum: sumOf(checked).toString('base64') } };
}

export function withoutCheck({ encryption, ...identity }: SealedIdentity): UncheckedIdentity {
  const { check: _check, sum: _sum, ...header } = encryption;
  return { ...identity, encryption: header };
}

/** Whether it is as whoever had the key wrote it. */
export function isUnchanged(identity: SealedIdentity, key: VaultKey): boolean {
  const { keyId, check } = identity.encryption;
  return keyId === key.id && isEqual(check, checkOf(withoutCheck(identity), key)) && isWhole(identity);
}

/** Whether it is free of damage, as far as can be told without the key. */
export function isWhole({ encryption: { sum, ...encryption }, ...identity }: SealedIdentity): boolean {
  return isEqual(sum, sumOf({ ...identity, encryption }));
}

function isEqual(text: string, expected: Buffer): boolean {
  const found = Buffer.from(text, 'base64');
  return found.length === expected.length && timingSafeEqual(found, expected);
}

function checkOf(identity: UncheckedIdentity, key: VaultKey): Buffer {
  const text = bytesOf('vault-check', identity);
  return withDerivedKey(key.bytes, 'header', (checking) => createHmac('sha256', checking).update(text).digest());
}

function sumOf(identity: object): Buffer {
  return createHash('sha256').update(bytesOf('vault-sum', identity)).digest();
}

/** Of version 1 of what is checked, whatever the version of the file. */
const bytesOf = (name: string, identity: object): Buffer => stableJson().envelope(name, 1, identity);
