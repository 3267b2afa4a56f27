import { randomBytes } from 'node:crypto';
import { nothingChanged } from '../storageFailures.ts';
import { VaultUnusable } from '../vaultDocument.ts';
import { isSealed } from '../vaultIdentity.ts';
import { completed } from '../vaultOptions.ts';
import { calibrateScrypt } from './calibrateScrypt.ts';
import { type ClosedVault, holdClosed, type SecretOptions } from './closedVault.ts';
import type { TurningStep } from './convertFiles.ts';
import { findIdentity } from './findIdentity.ts';
import { enterState, finishTurning, type Turning } from './finishTurning.ts';
import { makeHeader } from './makeHeader.ts';
import { mendSealed } from './mendSealed.ts';
import { openedHeader } from './openedHeader.ts';
import { readRecoveryKey } from './recoveryKey.ts';
import { WrongSecret } from './secretErrors.ts';
import { snapshotBefore } from './snapshotBefore.ts';
import { KEY_BYTES, type VaultKey, vaultKey } from './vaultKey.ts';
import { writeIdentity } from './writeIdentity.ts';

interface NewSecrets {
  passphrase: string;
  /** As newRecoveryKey made it. */
  recoveryKey: string;
  /** Called before each file and after the last. */
  onProgress?: (step: TurningStep) => void;
}

const KEY_ID_BYTES = 16;

/**
 * Encrypts every file of the vault. A backup is made first. Answers the key that opens it now. Throws StorageFailure,
 * VaultInUse and VaultUnusable; then the files are as they were, unless the disk refuses that too: then the new secrets
 * open the vault, and opening it finishes what was begun.
 */
export async function turnEncryptionOn(
  closed: ClosedVault,
  { passphrase, recoveryKey, onProgress }: NewSecrets,
  options: SecretOptions = {},
): Promise<VaultKey> {
  const { formats, now } = completed(options);
  const recovery = readRecoveryKey(recoveryKey);
  if (!recovery) throw new WrongSecret('misread-recovery-key');
  const cost = options.cost ?? (await calibrateScrypt());
  const key = vaultKey(randomBytes(KEY_ID_BYTES).toString('hex'), randomBytes(KEY_BYTES));
  try {
    await holdClosed(closed, options, async ({ plain, identity, backupFolder }) => {
      if (isSealed(identity)) throw new VaultUnusable('This vault is encrypted already.');
      await snapshotBefore({
        location: closed.location,
        plain,
        vaultId: identity.id,
        header: null,
        backupFolder,
        formats,
        now,
      });
      const turning = { plain, formats, key, now, ...(onProgress ? { onProgress } : {}) };
      const sealed = await makeHeader(identity, key, { passphrase, recoveryKey: recovery, cost, now: now() });
      try {
        await writeIdentity(plain, formats, sealed);
        await finishTurning(turning, sealed);
      } catch (error) {
        throw await takenBack(error, turning, { state: 'turning-off', backupFolder });
      }
    });
    return key;
  } catch (error) {
    key.forget();
    throw error;
  } finally {
    recovery.fill(0);
  }
}

/** Leaves every file readable by anyone who may read the folder. Otherwise as turnEncryptionOn. */
export async function turnEncryptionOff(
  closed: ClosedVault,
  { onProgress }: { onProgress?: (step: TurningStep) => void } = {},
  options: SecretOptions = {},
): Promise<void> {
  const { formats, now } = completed(options);
  await holdClosed(closed, options, async ({ plain, identity, backupFolder }) => {
    const header = openedHeader(identity, closed.key);
    const tools = { location: closed.location, plain, vaultId: identity.id, header, backupFolder, formats, now };
    await snapshotBefore(tools);
    await mendSealed(tools);
    const turning = { plain, formats, key: header.key, now, ...(onProgress ? { onProgress } : {}) };
    try {
      await finishTurning(turning, await enterState(turning, header.identity, 'turning-off'));
    } catch (error) {
      throw await takenBack(error, turning, { state: 'turning-on', backupFolder });
    }
  });
}

/**
 * Turns the files the other way, so that the vault opens as it did before, and answers what to tell of the failure. Where
 * the disk refuses that as well, opening the vault goes on.
 */
async function takenBack(
  failure: unknown,
  turning: Turning,
  { state, backupFolder }: { state: 'turning-on' | 'turning-off'; backupFolder: string },
): Promise<unknown> {
  const { plain, formats, key } = turning;
  try {
    const { identity } = await findIdentity(plain, formats, backupFolder);
    if (isSealed(identity) && identity.encryption.keyId === key.id) {
      await finishTurning(turning, await enterState(turning, identity, state));
    }
  } catch {
    // The first failure is the one to tell.
    return failure;
  }
  return nothingChanged(failure, plain.folder) ?? failure;
}
