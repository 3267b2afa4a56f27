import { resolve } from 'node:path';
import { type BackupCheck, verifyBackups } from './backups/verifyBackups.ts';
import { checkFile, checkLocked, type FileCheck, readOrWhy } from './checkFile.ts';
import { problemOfIdentity, sealingOf } from './encryption/sealedProblems.ts';
import type { VaultKey } from './encryption/vaultKey.ts';
import type { FileSystem } from './fileSystem.ts';
import { FORMATS, type Formats } from './formats.ts';
import { isOwnFolder, LOCK_FILE, VAULT_FILE } from './layout.ts';
import type { LockHolder } from './lock/lockHolder.ts';
import { lockHolderAt } from './lock/takeLock.ts';
import { nodeFileSystem } from './nodeFileSystem.ts';
import { readEnvelope } from './readEnvelope.ts';
import { VaultUnusable } from './vaultDocument.ts';
import { type VaultFiles, vaultFiles } from './vaultFiles.ts';
import type { VaultIdentity } from './vaultIdentity.ts';

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

function setState(files: FileCheck[], check: FileCheck): void {
  const at = files.findIndex(({ path }) => path === check.path);
  if (at >= 0 && files[at]?.state === 'ok') files[at] = check;
}

async function identityOf(vault: VaultFiles, formats: Formats): Promise<VaultIdentity | null> {
  const bytes = await readOrWhy(vault, VAULT_FILE);
  const found = typeof bytes === 'string' ? null : readEnvelope(bytes, formats.vault);
  return found?.state === 'good' ? found.data : null;
}
