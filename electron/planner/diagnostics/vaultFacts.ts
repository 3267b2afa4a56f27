import { join } from 'node:path';
import { temporaryOwner } from '#electron/vault/durableWrite.ts';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import {
  isDamagedAside,
  isLockName,
  isOwnFolder,
  isOwnTopName,
  LOCK_FILE,
  VAULT_FILE,
} from '#electron/vault/layout.ts';
import { lockHolderAt } from '#electron/vault/lock/takeLock.ts';
import type { FoundFile, VaultFacts } from '#shared/contract/diagnosticsContract.ts';
import { FileKind } from '#shared/model/fileKind.ts';
import { Instant } from '#shared/model/time.ts';
import { diskSpace } from './diskSpace.ts';
import { fileKindOf } from './fileKindOf.ts';
import { identityIn } from './identityIn.ts';
import { keptBackups } from './keptBackups.ts';

interface Place {
  folder: string;
  backupFolder: string;
  fileSystem: FileSystem;
}

/** What can be told of a vault by the names and sizes of its files, also while it is locked or cannot be opened. */
export async function vaultFacts({ folder, backupFolder, fileSystem }: Place): Promise<VaultFacts> {
  const files = await everyFile(fileSystem, folder);
  const setAside = files.filter(({ path }) => isDamagedAside(path));
  const holder = await lockHolderAt(fileSystem, join(folder, LOCK_FILE)).catch(() => null);
  const temporary = files.filter(({ path }) => temporaryOwner(path) !== null);
  // Whoever holds the vault may be saving just now.
  const leftovers = temporary.filter(({ path }) => temporaryOwner(path) !== holder?.pid);
  const others = new Set([...setAside, ...temporary]);
  const isOwn = ({ path }: FoundFile) => isOwnTopName(path.split('/')[0] ?? '');
  const rest = files.filter((file) => !others.has(file));
  const own = rest.filter(isOwn);
  const identity = await identityIn(fileSystem, folder);
  const lock = files.find(({ path }) => path === LOCK_FILE);
  return {
    kinds: FileKind.options.map((kind) => totalOf(kind, own)).filter(({ files: count }) => count > 0),
    files: own.length,
    bytes: bytesOf(own),
    largest: largestOf(own),
    setAside: setAside.slice(0, MOST_NAMED),
    leftovers: leftovers.slice(0, MOST_NAMED),
    unknown: rest.filter((file) => !isOwn(file) && !isLockName(file.path)).length,
    holder: holder && {
      pid: holder.pid,
      host: holder.host,
      since: lock?.at ?? null,
      isThis: holder.pid === process.pid,
    },
    encryption: identity.encryption,
    backups: await keptBackups(fileSystem, backupFolder, identity.id),
    disks: { vault: await diskSpace(folder), backups: await diskSpace(backupFolder) },
  };
}

/** Of each list: nobody reads more. */
const MOST_NAMED = 500;
/** Asked for at one time. */
const AT_ONCE = 64;

async function everyFile(fileSystem: FileSystem, folder: string): Promise<FoundFile[]> {
  const paths: string[] = [];
  for (const { name, isFolder } of await fileSystem.list(folder)) {
    if (!isFolder) paths.push(name);
    else if (isOwnFolder(name)) {
      const inner = await fileSystem.list(join(folder, name));
      paths.push(...inner.filter((file) => !file.isFolder).map((file) => `${name}/${file.name}`));
    }
  }
  const found: FoundFile[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE).map((path) => measured(fileSystem, folder, path));
    found.push(...(await Promise.all(some)).flat());
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** None when it was renamed or removed meanwhile. */
async function measured(fileSystem: FileSystem, folder: string, path: string): Promise<FoundFile[]> {
  try {
    const { size, modifiedMs } = await fileSystem.stat(join(folder, ...path.split('/')));
    return [{ path, bytes: size, at: Instant.parse(new Date(modifiedMs).toISOString()) }];
  } catch {
    return [];
  }
}

function totalOf(kind: FileKind, files: readonly FoundFile[]) {
  const ofKind = files.filter(({ path }) => fileKindOf(path) === kind);
  return { kind, files: ofKind.length, bytes: bytesOf(ofKind) };
}

function largestOf(files: readonly FoundFile[]): VaultFacts['largest'] {
  const [first] = files.filter(({ path }) => path !== VAULT_FILE).toSorted((one, other) => other.bytes - one.bytes);
  return first ? { path: first.path, kind: fileKindOf(first.path), bytes: first.bytes } : null;
}

const bytesOf = (files: readonly FoundFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
