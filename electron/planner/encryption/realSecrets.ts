import { changePassphrase, changeRecoveryKey } from '#electron/vault/encryption/changeSecrets.ts';
import { newRecoveryKey } from '#electron/vault/encryption/recoveryKey.ts';
import { turnEncryptionOff, turnEncryptionOn } from '#electron/vault/encryption/turnEncryption.ts';
import { encryptionOf, unlockVault } from '#electron/vault/encryption/unlockVault.ts';
import type { VaultSecrets } from './vaultSecrets.ts';

/** The vault's own encryption, on the real disk. */
export const vaultSecrets: VaultSecrets = {
  async look(location) {
    const found = await encryptionOf(location);
    return found ? { state: found.state, changedAt: found.changedAt } : { state: 'off', changedAt: null };
  },
  unlock: (location, secret) => unlockVault(location, secret),
  newRecoveryKey: () => newRecoveryKey(),
  turnOn: (closed, secrets) => turnEncryptionOn(closed, secrets),
  turnOff: (closed, onProgress) => turnEncryptionOff(closed, { onProgress }),
  changePassphrase: (closed, passphrase) => changePassphrase(closed, { passphrase }),
  changeRecoveryKey: (closed, recoveryKey) => changeRecoveryKey(closed, { recoveryKey }),
};
