import { changePassphrase, changeRecoveryKey } from '#electron/vault/encryption/changeSecrets.ts';
import type { SecretOptions } from '#electron/vault/encryption/closedVault.ts';
import { newRecoveryKey } from '#electron/vault/encryption/recoveryKey.ts';
import { turnEncryptionOff, turnEncryptionOn } from '#electron/vault/encryption/turnEncryption.ts';
import { encryptionOf, unlockVault } from '#electron/vault/encryption/unlockVault.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { rememberedHeader } from './rememberedHeader.ts';
import type { VaultSecrets } from './vaultSecrets.ts';

/** The vault's own encryption. */
export function realSecrets(options: SecretOptions = {}): VaultSecrets {
  const fileSystem = rememberedHeader(options.fileSystem ?? nodeFileSystem);
  return {
    async look(location) {
      const found = await encryptionOf(location, { fileSystem });
      return found ? { state: found.state, changedAt: found.changedAt } : { state: 'off', changedAt: null };
    },
    unlock: (location, secret) => unlockVault(location, secret, { fileSystem }),
    newRecoveryKey: () => newRecoveryKey(),
    turnOn: (closed, secrets) => turnEncryptionOn(closed, secrets, options),
    turnOff: (closed, onProgress) => turnEncryptionOff(closed, { onProgress }, options),
    changePassphrase: (closed, passphrase) => changePassphrase(closed, { passphrase }, options),
    changeRecoveryKey: (closed, recoveryKey) => changeRecoveryKey(closed, { recoveryKey }, options),
  };
}
