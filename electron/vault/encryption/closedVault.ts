import { resolve } from 'node:path';
import { lockVault } from '../lock/vaultLock.ts';
import type { VaultLocation } from '../openVault.ts';
import { VaultUnusable } from '../vaultDocument.ts';
import { type VaultFiles, vaultFiles } from '../vaultFiles.ts';
import type { VaultIdentity } from '../vaultIdentity.ts';
import { completed, type VaultOptions } from '../vaultOptions.ts';
import type { ScryptCost } from './encryptionHeader.ts';
import { findIdentity } from './findIdentity.ts';
import type { VaultKey } from './vaultKey.ts';

/** A vault that nobody has open. */
export interface ClosedVault {
  location: VaultLocation;
  /** Null where it is not encrypted. */
  key: VaultKey | null;
}

export interface SecretOptions extends Omit<VaultOptions, 'key' | 'onHealthChange' | 'every'> {
  /** In place of what is measured on this machine. For tests, which cannot take half a second each time. */
  cost?: ScryptCost;
}

export interface HeldVault {
  plain: VaultFiles;
  identity: VaultIdentity;
  backupFolder: string;
}

/** Does the work while the lock is ours. Throws VaultInUse, VaultUnusable for a folder that is no vault, StorageFailure. */
export async function holdClosed<Result>(
  { location }: ClosedVault,
  options: SecretOptions,
  work: (held: HeldVault) => Promise<Result>,
): Promise<Result> {
  const { fileSystem, formats, host } = completed(options);
  const plain = vaultFiles(resolve(location.folder), fileSystem);
  const backupFolder = resolve(location.backupFolder);
  const lock = await lockVault(plain, host);
  if ('readOnlyBecause' in lock) throw new VaultUnusable(lock.readOnlyBecause);
  try {
    const { identity, replaces } = await findIdentity(plain, formats, backupFolder);
    if (replaces !== null) throw new VaultUnusable(`vault.json ${replaces}. Open the vault first, which mends it.`);
    if (!identity) throw new VaultUnusable(`There is no vault in ${plain.folder} that could be encrypted.`);
    return await work({ plain, identity, backupFolder });
  } finally {
    await lock.release();
  }
}
