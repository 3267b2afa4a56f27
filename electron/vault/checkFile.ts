import { problemOfAttachment } from './attachments/problemOfAttachment.ts';
import { temporaryOwner } from './durableWrite.ts';
import { looksSealed } from './encryption/sealedMarks.ts';
import { problemOfSealed } from './encryption/sealedProblems.ts';
import { FileTampered } from './fileCipher.ts';
import { currentVersion } from './format.ts';
import { FORMATS, type Formats } from './formats.ts';
import {
  formatAt,
  isAttachment,
  isDamagedAside,
  isLockName,
  isSetAside,
  recordingIdOfSound,
  recordingPath,
  VAULT_FILE,
} from './layout.ts';
import { readEnvelope } from './readEnvelope.ts';
import { StorageFailure, VaultUnusable } from './vaultDocument.ts';
import type { VaultFiles } from './vaultFiles.ts';

/**
 * - `ok`: whole and valid.
 * - `damaged`: cannot be used; opening the vault repairs it.
 * - `sealed`: encrypted, and nobody gave the key that could tell more than that it belongs to this vault.
 * - `newer`: written by a newer Leadlight.
 * - `set-aside`: damaged once, or another version of one in use; replaced and kept.
 * - `leftover`: of a save that did not end; the next start removes it.
 * - `unknown`: not a file of Leadlight's.
 */
export interface FileCheck {
  path: string;
  state: 'ok' | 'damaged' | 'sealed' | 'newer' | 'set-aside' | 'leftover' | 'unknown';
  /** Why, as a sentence; null for `ok`. Never holds what the user wrote. */
  detail: string | null;
}

/** Reads one file of the vault back. */
export async function checkFile(vault: VaultFiles, path: string, formats: Formats): Promise<FileCheck> {
  if (isSetAside(path)) {
    const detail = isDamagedAside(path)
      ? 'It was damaged, replaced and kept.'
      : 'Another version is in use; it was kept.';
    return { path, state: 'set-aside', detail };
  }
  if (temporaryOwner(path) !== null || isLockName(path)) {
    return { path, state: 'leftover', detail: 'A save did not end. The next start removes it.' };
  }
  if (isAttachment(path)) return checkAttachment(vault, path);
  const format = formatAt(path, formats);
  if (!format) return { path, state: 'unknown', detail: 'It is not a file of Leadlight’s.' };
  const bytes = await readOrWhy(vault, path);
  if (typeof bytes === 'string') return { path, state: 'damaged', detail: bytes };
  const found = readEnvelope(bytes, format);
  if (found.state === 'good') return { path, state: 'ok', detail: null };
  if (found.state === 'damaged') return { path, state: 'damaged', detail: `It ${found.why}.` };
  const detail = `It is version ${found.version}; this Leadlight knows version ${currentVersion(format)}.`;
  return { path, state: 'newer', detail };
}

async function checkAttachment(vault: VaultFiles, path: string): Promise<FileCheck> {
  const bytes = await readOrWhy(vault, path);
  const why =
    typeof bytes === 'string' ? bytes : (problemOfAttachment(path, bytes) ?? (await cutShort(vault, path, bytes)));
  return { path, state: why === null ? 'ok' : 'damaged', detail: why };
}

/** A recording that holds less than what is written down of it. */
async function cutShort(vault: VaultFiles, path: string, sound: Buffer): Promise<string | null> {
  const id = recordingIdOfSound(path);
  const bytes = id === null ? null : await readOrWhy(vault, recordingPath(id));
  const found = bytes === null || typeof bytes === 'string' ? null : readEnvelope(bytes, FORMATS.recording);
  const recording = found?.state === 'good' ? found.data : null;
  if (!recording || recording.deletedAt !== null || recording.bytes <= sound.length) return null;
  return `It has ${sound.length} bytes, and ${recording.bytes} were recorded.`;
}

/** What can be told of a file of an encrypted vault without its key. */
export async function checkLocked(
  vault: VaultFiles,
  path: string,
  formats: Formats,
  { keyId, isTurning }: { keyId: string; isTurning: boolean },
): Promise<FileCheck> {
  const isDocument = formatAt(path, formats) !== null && path !== VAULT_FILE;
  if (!isDocument && !isAttachment(path)) return checkFile(vault, path, formats);
  const raw = await vault.readRaw(path).catch((error: unknown) => {
    if (error instanceof StorageFailure) return error.message;
    throw error;
  });
  if (raw === null || typeof raw === 'string') return { path, state: 'damaged', detail: raw ?? 'It is gone.' };
  if (isTurning && !looksSealed(raw)) return checkFile(vault, path, formats);
  const why = problemOfSealed(path, raw, keyId);
  if (why !== null) return { path, state: 'damaged', detail: `It ${why}.` };
  return {
    path,
    state: 'sealed',
    detail: 'It is encrypted. Whether all of it is whole can only be told with the passphrase.',
  };
}

/** Its bytes, or as a sentence why there are none. */
export async function readOrWhy(vault: VaultFiles, path: string): Promise<Buffer | string> {
  try {
    return (await vault.read(path)) ?? 'It is gone.';
  } catch (error) {
    if (error instanceof StorageFailure || error instanceof VaultUnusable) return error.message;
    if (error instanceof FileTampered) return `It ${error.why}.`;
    throw error;
  }
}
