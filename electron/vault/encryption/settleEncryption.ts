import { Instant } from '#shared/model/time.ts';
import type { Repair } from '#shared/model/vaultHealth.ts';
import { type FileCipher, PLAIN } from '../fileCipher.ts';
import type { Formats } from '../formats.ts';
import { VAULT_FILE } from '../layout.ts';
import { setAside } from '../repair/setAside.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { isSealed, type SealedIdentity } from '../vaultIdentity.ts';
import { findIdentity, identitiesInBackups } from './findIdentity.ts';
import { finishTurning } from './finishTurning.ts';
import { isUnchanged, withCheck, withoutCheck } from './headerCheck.ts';
import { newInbox } from './inboxSeal.ts';
import { sealingCipher } from './sealingCipher.ts';
import { VaultLocked } from './secretErrors.ts';
import type { VaultKey } from './vaultKey.ts';
import { writeIdentity } from './writeIdentity.ts';

interface Unsettled {
  /** The files as they lie in the folder. */
  plain: VaultFiles;
  key: VaultKey | null;
  formats: Formats;
  backupFolder: string;
  now: () => Date;
  /** The lock is ours. Otherwise nothing is written. */
  isWritable: boolean;
}

export interface SettledEncryption {
  cipher: FileCipher;
  /** Null for a vault that is not encrypted. */
  keyId: string | null;
  /** What was done to `vault.json`, to be told. */
  repairs: Repair[];
}

/**
 * How the files of the vault are read and written, after mending `vault.json` and finishing what broke off while encryption
 * was turned on or off. Throws VaultLocked, VaultUnusable and StorageFailure.
 */
export async function settleEncryption(unsettled: Unsettled): Promise<SettledEncryption> {
  const { plain, key, formats, backupFolder, now, isWritable } = unsettled;
  const found = await findIdentity(plain, formats, backupFolder);
  if (!isSealed(found.identity)) return { cipher: PLAIN, keyId: null, repairs: [] };
  if (key === null || key.id !== found.identity.encryption.keyId) throw new VaultLocked();
  const { identity, why } = await trusted(unsettled, key, found.identity, found.replaces);
  const repairs = why !== null && isWritable ? [await mendIdentity(unsettled, identity, why)] : [];
  const settled = isWritable ? await finishTurning({ plain, formats, key, now }, identity) : identity;
  if (!isSealed(settled)) return { cipher: PLAIN, keyId: null, repairs };
  const readsPlain = settled.encryption.state !== 'on';
  return { cipher: sealingCipher({ identity: settled, key, now, readsPlain }), keyId: key.id, repairs };
}

/** What was written with the key: in the folder or a backup. Otherwise what can be kept, without what cannot be proved. */
async function trusted(
  { plain, formats, backupFolder, now }: Unsettled,
  key: VaultKey,
  found: SealedIdentity,
  replaces: string | null,
): Promise<{ identity: SealedIdentity; why: string | null }> {
  if (isUnchanged(found, key)) return { identity: found, why: replaces };
  const why = replaces ?? 'was changed by something else than Leadlight';
  for await (const identity of identitiesInBackups(plain, formats, backupFolder)) {
    if (isUnchanged(identity, key)) return { identity, why };
  }
  const { encryption, ...rest } = withoutCheck(found);
  // Nobody but the key's owner may have the files opened. Who left a thought before will have to write it again.
  const state = encryption.state === 'turning-on' ? 'turning-on' : 'on';
  const changedAt = Instant.parse(now().toISOString());
  const kept = { ...encryption, state, changedAt, inbox: newInbox(found.id, key) } as const;
  return { identity: withCheck({ ...rest, encryption: kept }, key), why };
}

async function mendIdentity(
  { plain, formats, now }: Unsettled,
  identity: SealedIdentity,
  why: string,
): Promise<Repair> {
  const isThere = (await plain.readRaw(VAULT_FILE)) !== null;
  const setAsideAs = isThere ? await setAside(plain, VAULT_FILE, now()) : '';
  await writeIdentity(plain, formats, identity);
  const lost =
    `${VAULT_FILE}, which says how the vault is opened, ${why}. It was put right. Choose a new passphrase and a new ` +
    'recovery key in Settings if you did not change it yourself; a passphrase that was chosen lately may be the former one again.';
  return { file: VAULT_FILE, setAsideAs, restoredFrom: null, lost };
}
