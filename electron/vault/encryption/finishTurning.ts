import { Instant } from '#shared/model/time.ts';
import type { Formats } from '../formats.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { SealedIdentity, VaultIdentity } from '../vaultIdentity.ts';
import { openFiles, sealFiles, type TurningStep } from './convertFiles.ts';
import { withCheck, withoutCheck } from './headerCheck.ts';
import { sealingCipher } from './sealingCipher.ts';
import type { VaultKey } from './vaultKey.ts';
import { writeIdentity } from './writeIdentity.ts';

export interface Turning {
  /** The files as they lie in the folder, which is locked. */
  plain: VaultFiles;
  formats: Formats;
  key: VaultKey;
  now: () => Date;
  onProgress?: (step: TurningStep) => void;
}

type State = SealedIdentity['encryption']['state'];

/** Writes that state into `vault.json`. */
export async function enterState(
  { plain, formats, key, now }: Turning,
  identity: SealedIdentity,
  state: State,
): Promise<SealedIdentity> {
  const { encryption, ...rest } = withoutCheck(identity);
  const changedAt = Instant.parse(now().toISOString());
  const next = withCheck({ ...rest, encryption: { ...encryption, state, changedAt } }, key);
  await writeIdentity(plain, formats, next);
  return next;
}

/**
 * Turns the files the way that `vault.json` says, from the beginning or from where it broke off, and then says that it is
 * done. Throws StorageFailure: what is done stays, and it can be called again.
 */
export async function finishTurning(turning: Turning, identity: SealedIdentity): Promise<VaultIdentity> {
  const { plain, formats, key, now, onProgress = () => undefined } = turning;
  const { state } = identity.encryption;
  if (state === 'on') return identity;
  const cipher = sealingCipher({ identity, key, now, readsPlain: true });
  const conversion = { plain, cipher, formats, onProgress };
  if (state === 'turning-on') {
    await sealFiles(conversion);
    return enterState(turning, identity, 'on');
  }
  await openFiles(conversion);
  const open = { ...identity, encryption: null };
  await writeIdentity(plain, formats, open);
  return open;
}
