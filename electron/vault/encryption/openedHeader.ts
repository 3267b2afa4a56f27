import { VaultUnusable } from '../vaultDocument.ts';
import { isSealed, type SealedIdentity, type VaultIdentity } from '../vaultIdentity.ts';
import { isUnchanged } from './headerCheck.ts';
import { VaultLocked } from './secretErrors.ts';
import type { VaultKey } from './vaultKey.ts';

/** What an encrypted vault is opened with. */
export interface OpenedHeader {
  identity: SealedIdentity;
  key: VaultKey;
}

/** Throws VaultLocked without the vault's key, and VaultUnusable for a header that was not written with it. */
export function openedHeader(identity: VaultIdentity, key: VaultKey | null): OpenedHeader {
  if (!isSealed(identity)) throw new VaultUnusable('This vault is not encrypted.');
  if (key === null || key.id !== identity.encryption.keyId) throw new VaultLocked();
  if (!isUnchanged(identity, key)) {
    throw new VaultUnusable('vault.json was changed by something else than Leadlight. Open the vault, which mends it.');
  }
  return { identity, key };
}
