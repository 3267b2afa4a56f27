import type { ClosedVault } from '#electron/vault/encryption/closedVault.ts';
import type { VaultKey } from '#electron/vault/encryption/vaultKey.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import type { EncryptionStep, EncryptionView, Secret } from '#shared/contract/encryptionContract.ts';

/** What `vault.json` says without any key. */
export type EncryptionFacts = Pick<EncryptionView, 'state' | 'changedAt'>;

interface NewSecrets {
  passphrase: string;
  /** As newKey made it. */
  recoveryKey: string;
  onProgress(step: EncryptionStep): void;
}

/** The vault's own ways to encrypt it and to open it. Each works on a folder that no planner has open, but for `look`. */
export interface VaultSecrets {
  look(location: VaultLocation): Promise<EncryptionFacts>;
  /** Throws WrongSecret. */
  unlock(location: VaultLocation, secret: Secret): Promise<VaultKey>;
  /** A new recovery key, in groups with hyphens between. Nothing is written. */
  newRecoveryKey(): string;
  turnOn(closed: ClosedVault, secrets: NewSecrets): Promise<VaultKey>;
  turnOff(closed: ClosedVault, onProgress: (step: EncryptionStep) => void): Promise<void>;
  changePassphrase(closed: ClosedVault, passphrase: string): Promise<void>;
  /** The recovery key of before opens nothing any more. */
  changeRecoveryKey(closed: ClosedVault, recoveryKey: string): Promise<void>;
}
