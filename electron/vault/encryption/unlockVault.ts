import { resolve } from 'node:path';
import type { FileSystem } from '../fileSystem.ts';
import { FORMATS, type Formats } from '../formats.ts';
import { nodeFileSystem } from '../nodeFileSystem.ts';
import type { VaultLocation } from '../openVault.ts';
import { VaultUnusable } from '../vaultDocument.ts';
import { vaultFiles } from '../vaultFiles.ts';
import { isSealed } from '../vaultIdentity.ts';
import type { EncryptionHeader } from './encryptionHeader.ts';
import { findIdentity } from './findIdentity.ts';
import { unwrapWithPassphrase, unwrapWithRecoveryKey } from './keyWrap.ts';
import { readRecoveryKey } from './recoveryKey.ts';
import { WrongSecret } from './secretErrors.ts';
import type { VaultKey } from './vaultKey.ts';

export type VaultSecret = { passphrase: string } | { recoveryKey: string };

interface Reading {
  fileSystem?: FileSystem;
  formats?: Formats;
}

/** What can be told of a vault without its key; null for one that is not encrypted, and for a folder that is no vault. */
export async function encryptionOf(
  location: VaultLocation,
  options: Reading = {},
): Promise<Pick<EncryptionHeader, 'state' | 'changedAt' | 'keyId'> | null> {
  const identity = await identityAt(location, options);
  if (!isSealed(identity)) return null;
  const { state, changedAt, keyId } = identity.encryption;
  return { state, changedAt, keyId };
}

/**
 * The key of an encrypted vault; the caller forgets it. A passphrase takes about half a second, on purpose. Throws
 * WrongSecret, StorageFailure, and VaultUnusable for a vault that is not encrypted.
 */
export async function unlockVault(
  location: VaultLocation,
  secret: VaultSecret,
  options: Reading = {},
): Promise<VaultKey> {
  const identity = await identityAt(location, options);
  if (!isSealed(identity)) throw new VaultUnusable('This vault is not encrypted. It opens without a passphrase.');
  const { id, encryption } = identity;
  if ('passphrase' in secret) {
    const key = await unwrapWithPassphrase(id, encryption, secret.passphrase);
    if (!key) throw new WrongSecret('passphrase');
    return key;
  }
  const bytes = readRecoveryKey(secret.recoveryKey);
  if (!bytes) throw new WrongSecret('misread-recovery-key');
  const key = unwrapWithRecoveryKey(id, encryption, bytes);
  bytes.fill(0);
  if (!key) throw new WrongSecret('recovery-key');
  return key;
}

async function identityAt(location: VaultLocation, { fileSystem = nodeFileSystem, formats = FORMATS }: Reading) {
  const files = vaultFiles(resolve(location.folder), fileSystem);
  return (await findIdentity(files, formats, resolve(location.backupFolder))).identity;
}
