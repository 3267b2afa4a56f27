import { Instant } from '#shared/model/time.ts';
import type { SealedIdentity, VaultIdentity } from '../vaultIdentity.ts';
import type { ScryptCost } from './encryptionHeader.ts';
import { withCheck } from './headerCheck.ts';
import { newInbox } from './inboxSeal.ts';
import { wrapWithPassphrase, wrapWithRecoveryKey } from './keyWrap.ts';
import type { VaultKey } from './vaultKey.ts';

interface Wanted {
  passphrase: string;
  recoveryKey: Buffer;
  cost: ScryptCost;
  now: Date;
}

/** What `vault.json` says while encryption is being turned on. */
export async function makeHeader(
  { id, createdAt }: VaultIdentity,
  key: VaultKey,
  { passphrase, recoveryKey, cost, now }: Wanted,
): Promise<SealedIdentity> {
  const encryption = {
    state: 'turning-on' as const,
    cipher: 'aes-256-gcm' as const,
    keyId: key.id,
    passphrase: await wrapWithPassphrase(id, key, passphrase, cost),
    recovery: wrapWithRecoveryKey(id, key, recoveryKey),
    inbox: newInbox(id, key),
    changedAt: Instant.parse(now.toISOString()),
  };
  return withCheck({ id, createdAt, encryption }, key);
}
