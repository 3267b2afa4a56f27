import { newRecoveryKey } from '../encryption/recoveryKey.ts';
import { turnEncryptionOn } from '../encryption/turnEncryption.ts';
import { unlockVault } from '../encryption/unlockVault.ts';
import type { VaultKey } from '../encryption/vaultKey.ts';
import type { Vault } from '../vault.ts';
import type { VaultOptions } from '../vaultOptions.ts';
import { aVaultPlace, type VaultPlace } from './aVault.ts';

export const PASSPHRASE = 'seven lamps over the harbour';
export const RECOVERY_KEY = newRecoveryKey(Buffer.alloc(20, 7));
/** A thousandth of what a vault of a user's takes. */
export const CHEAP = { cost: 16, blockSize: 1, parallel: 1 };

export interface SealedPlace extends VaultPlace {
  key: VaultKey;
  location: { folder: string; backupFolder: string };
  openWith(secret: { passphrase: string } | { recoveryKey: string }, options?: VaultOptions): Promise<Vault>;
}

/** An encrypted vault, after `fill` put something into it. */
export async function aSealedVault(fill: (vault: Vault) => Promise<void>): Promise<SealedPlace> {
  const place = await aVaultPlace();
  const location = { folder: place.folder, backupFolder: place.backupFolder };
  const vault = await place.open();
  await fill(vault);
  await vault.close();
  const secrets = { passphrase: PASSPHRASE, recoveryKey: RECOVERY_KEY };
  const key = await turnEncryptionOn({ location, key: null }, secrets, { cost: CHEAP });
  return {
    ...place,
    key,
    location,
    open: (options) => place.open({ key, ...options }),
    openWith: async (secret, options) => place.open({ key: await unlockVault(location, secret), ...options }),
  };
}
