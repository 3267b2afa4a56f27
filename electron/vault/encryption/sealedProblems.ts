import { type FileCipher, FileTampered } from '../fileCipher.ts';
import { INBOX_FOLDER } from '../layout.ts';
import { isSealed, type VaultIdentity } from '../vaultIdentity.ts';
import { isUnchanged, isWhole } from './headerCheck.ts';
import { checkHead } from './sealedFile.ts';
import { sealingCipher } from './sealingCipher.ts';
import type { VaultKey } from './vaultKey.ts';

/** How the files of an encrypted vault are read for a check; null for one that is not encrypted. */
export function sealingOf(
  identity: VaultIdentity | null,
  key: VaultKey | null,
): { keyId: string; cipher: FileCipher | null; isTurning: boolean } | null {
  if (!isSealed(identity)) return null;
  const { keyId, state } = identity.encryption;
  // Either way of a file is right in the middle of turning, which the next start finishes.
  const isTurning = state !== 'on';
  if (key?.id !== keyId) return { keyId, cipher: null, isTurning };
  return { keyId, cipher: sealingCipher({ identity, key, now: () => new Date(0), readsPlain: isTurning }), isTurning };
}

/** What is wrong with what `vault.json` says of the encryption, as a sentence; null when nothing is. */
export function problemOfIdentity(identity: VaultIdentity | null, key: VaultKey | null): string | null {
  if (!isSealed(identity)) return null;
  if (!isWhole(identity)) return 'It was damaged.';
  const isKeyOfIt = key?.id === identity.encryption.keyId;
  return isKeyOfIt && !isUnchanged(identity, key) ? 'It was changed by something else than Leadlight.' : null;
}

/** Why such a file can be none of this vault: completes "It …". Null when only the key can tell. */
export function problemOfSealed(path: string, raw: Buffer, keyId: string): string | null {
  // Thoughts may lie there that were left in another way.
  if (path.startsWith(`${INBOX_FOLDER}/`)) return null;
  try {
    checkHead(raw, keyId);
    return null;
  } catch (error) {
    if (error instanceof FileTampered) return error.why;
    throw error;
  }
}
