import { resolve } from 'node:path';
import { problemOfAttachment } from './attachments/problemOfAttachment.ts';
import { type BackupCheck, verifyBackups } from './backups/verifyBackups.ts';
import { temporaryOwner } from './durableWrite.ts';
import { looksSealed } from './encryption/sealedMarks.ts';
import { problemOfIdentity, problemOfSealed, sealingOf } from './encryption/sealedProblems.ts';
import type { VaultKey } from './encryption/vaultKey.ts';
import { FileTampered } from './fileCipher.ts';
import type { FileSystem } from './fileSystem.ts';
import { currentVersion } from './format.ts';
import { FORMATS, type Formats } from './formats.ts';
import {
  formatAt,
  isAttachment,
  isDamagedAside,
  isLockName,
  isOwnFolder,
  isSetAside,
  LOCK_FILE,
  recordingIdOfSound,
  recordingPath,
  VAULT_FILE,
} from './layout.ts';
import type { LockHolder } from './lock/lockHolder.ts';
import { lockHolderAt } from './lock/takeLock.ts';
import { nodeFileSystem } from './nodeFileSystem.ts';
import { readEnvelope } from './readEnvelope.ts';
import { StorageFailure, VaultUnusable } from './vaultDocument.ts';
import { type VaultFiles, vaultFiles } from './vaultFiles.ts';
import type { VaultIdentity } from './vaultIdentity.ts';

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

export interface VaultCheck {
  folder: string;
  files: FileCheck[];
  backups: BackupCheck[];
  /** The process that has the vault open, if one has. Its files are checked all the same. */
  heldBy: LockHolder | null;
  /** No file and no backup is damaged. */
  isSound: boolean;
}

interface VerifyOptions {
  fileSystem?: FileSystem;
  formats?: Formats;
  /** Of an encrypted vault; without it only the outside of its files is looked at. */
  key?: VaultKey | null;
  /** Called after each of them. What it throws ends the check. */
  onChecked?: (what: 'files' | 'backups') => void;
}

/** Looks at every file of a vault and its backups, and changes nothing. Throws VaultUnusable for any other folder. */
export async function verifyVault(
  location: { folder: string; backupFolder: string },
  { fileSystem = nodeFileSystem, formats = FORMATS, key = null, onChecked }: VerifyOptions = {},
): Promise<VaultCheck> {
  const folder = resolve(location.folder);
  const vault = vaultFiles(folder, fileSystem);
  const identity = await identityOf(vault, formats);
  const sealing = sealingOf(identity, key);
  if (sealing?.cipher) vault.sealBy(sealing.cipher);
  const paths = await everyPath(vault);
  const files = await severalAtOnce(paths, async (path) => {
    const isLocked = sealing !== null && sealing.cipher === null;
    const check = isLocked ? await checkLocked(vault, path, formats, sealing) : await checkFile(vault, path, formats);
    onChecked?.('files');
    return check;
  });
  if (!files.some(({ path, state }) => path === VAULT_FILE || (state !== 'unknown' && state !== 'leftover'))) {
    throw new VaultUnusable(`There is no vault in ${folder}.`);
  }
  if (!paths.includes(VAULT_FILE)) files.unshift({ path: VAULT_FILE, state: 'damaged', detail: 'It is missing.' });
  const headerProblem = problemOfIdentity(identity, key);
  if (headerProblem !== null) setState(files, { path: VAULT_FILE, state: 'damaged', detail: headerProblem });
  const backupFolder = resolve(location.backupFolder);
  const opening = sealing?.cipher ? { keyId: sealing.keyId, cipher: sealing.cipher } : null;
  const backups = await verifyBackups(fileSystem, backupFolder, identity?.id ?? null, opening);
  const isSound = [...files, ...backups].every(({ state }) => state !== 'damaged');
  return { folder, files, backups, heldBy: await lockHolderAt(fileSystem, vault.absolute(LOCK_FILE)), isSound };
}

/** Files that are read at one time: more would fill the memory of a vault with many recordings. */
const AT_ONCE = 8;

async function severalAtOnce<Result>(
  paths: readonly string[],
  check: (path: string) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = paths.entries();
  const worker = async () => {
    for (const [at, path] of waiting) results[at] = await check(path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

async function everyPath(vault: VaultFiles): Promise<string[]> {
  const found: string[] = [];
  for (const { name, isFolder } of await vault.namesIn('')) {
    if (isFolder && isOwnFolder(name)) {
      found.push(...(await vault.namesIn(name)).map((inner) => `${name}/${inner.name}`));
    } else if (name !== LOCK_FILE) found.push(isFolder ? `${name}/` : name);
  }
  return found.sort();
}

async function checkFile(vault: VaultFiles, path: string, formats: Formats): Promise<FileCheck> {
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

/** What can be told without the key. */
async function checkLocked(
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

function setState(files: FileCheck[], check: FileCheck): void {
  const at = files.findIndex(({ path }) => path === check.path);
  if (at >= 0 && files[at]?.state === 'ok') files[at] = check;
}

async function readOrWhy(vault: VaultFiles, path: string): Promise<Buffer | string> {
  try {
    return (await vault.read(path)) ?? 'It is gone.';
  } catch (error) {
    if (error instanceof StorageFailure || error instanceof VaultUnusable) return error.message;
    if (error instanceof FileTampered) return `It ${error.why}.`;
    throw error;
  }
}

async function identityOf(vault: VaultFiles, formats: Formats): Promise<VaultIdentity | null> {
  const bytes = await readOrWhy(vault, VAULT_FILE);
  const found = typeof bytes === 'string' ? null : readEnvelope(bytes, formats.vault);
  return found?.state === 'good' ? found.data : null;
}
