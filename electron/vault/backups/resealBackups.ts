import { dirname, join } from 'node:path';
import { temporaryName } from '../durableWrite.ts';
import { errorCode, type FileSystem } from '../fileSystem.ts';
import { VAULT_FILE } from '../layout.ts';
import { syncFolder } from '../syncFolder.ts';
import { readNotes, writeNotes } from './backupNotes.ts';
import { backupName, inBackup, type KeptBackup, listBackups, readBackedUp, readManifest } from './backupStore.ts';
import { type BackedUpFile, MANIFEST_FILE, type Manifest } from './manifest.ts';
import { packed } from './packing.ts';
import type { Sealing } from './sealing.ts';
import { sha256 } from './sha256.ts';
import { writeStored } from './writeStored.ts';

interface Place {
  fileSystem: FileSystem;
  folder: string;
  sealing: Sealing;
  /** The `vault.json` of the vault as it is now: it says how the sealed backup is opened. Null when it is missing. */
  header: Uint8Array | null;
}

/**
 * Seals one backup that was made before the vault was encrypted, the newest first, and answers its name; null when there is
 * none left that could be. The sealed one opens on its own with the secrets of now. It is whole and has its name before the
 * readable one goes, so that a crash loses neither; one that is damaged stays as it is. It has the same moment in its
 * manifest, and one a millisecond later in its name.
 */
export async function resealOne(place: Place): Promise<string | null> {
  const { fileSystem, folder } = place;
  const backups = await listBackups(fileSystem, folder);
  const manifests = new Map<string, Manifest>();
  for (const backup of backups) {
    const manifest = await readManifest(fileSystem, backup);
    if (manifest) manifests.set(backup.name, manifest);
  }
  const sealedMoments = new Set(
    [...manifests.values()].filter(({ keyId }) => keyId !== null).map(({ madeAt }) => madeAt),
  );
  for (const backup of backups) {
    const manifest = manifests.get(backup.name);
    if (!manifest || manifest.keyId !== null) continue;
    const isDone = sealedMoments.has(manifest.madeAt) || (await seal(place, backup, manifest, backups, manifests));
    if (!isDone) continue;
    const removing = temporaryName(backup.folder);
    await fileSystem.rename(backup.folder, removing);
    await fileSystem.removeFolder(removing);
    return backup.name;
  }
  return null;
}

/** False when a file of it cannot be read, or nothing says how it would be opened. */
async function seal(
  { fileSystem, folder, sealing, header }: Place,
  backup: KeptBackup,
  manifest: Manifest,
  backups: readonly KeptBackup[],
  manifests: ReadonlyMap<string, Manifest>,
): Promise<boolean> {
  if (header === null) return false;
  const name = freeName(backup, backups);
  const making = temporaryName(join(folder, name));
  await fileSystem.makeFolders(making);
  const folders = new Set([making]);
  const files: Record<string, BackedUpFile> = {};
  const known = sealedFiles(backups, manifests, sealing);
  for (const [path, file] of Object.entries(manifest.files)) {
    if (path === VAULT_FILE) continue;
    const same = known.get(`${path} ${file.sha256}`);
    const parent = dirname(inBackup(making, same?.stored.name ?? path));
    if (!folders.has(parent)) await fileSystem.makeFolder(parent);
    folders.add(parent);
    const linked = same && (await link(fileSystem, same, making));
    const sealed = linked ?? (await sealFile(fileSystem, { backup, manifest, path, sealing, making }));
    if (!sealed) {
      await fileSystem.removeFolder(making);
      return false;
    }
    files[path] = { ...file, stored: sealed };
  }
  files[VAULT_FILE] = await writeHeader(fileSystem, making, header);
  const next: Manifest = { ...manifest, keyId: sealing.keyId, files };
  await writeStored(fileSystem, join(making, MANIFEST_FILE), Buffer.from(`${JSON.stringify(next, null, 2)}\n`));
  const notes = await readNotes(fileSystem, backup, sealing);
  await writeNotes(fileSystem, { ...backup, folder: making }, notes, sealing);
  for (const filled of folders) await syncFolder(fileSystem, filled);
  await fileSystem.rename(making, join(folder, name));
  await syncFolder(fileSystem, folder);
  return true;
}

/** The one of its time says that nothing is encrypted. */
async function writeHeader(fileSystem: FileSystem, making: string, header: Uint8Array): Promise<BackedUpFile> {
  await writeStored(fileSystem, inBackup(making, VAULT_FILE), header);
  const is = { sha256: await sha256(header), size: header.length };
  const disk = { size: 0, modifiedMs: 0, inode: 0 };
  return { ...is, stored: { ...is, name: VAULT_FILE, encoding: 'plain' }, disk };
}

interface ToSeal {
  backup: KeptBackup;
  manifest: Manifest;
  path: string;
  sealing: Sealing;
  making: string;
}

async function sealFile(
  fileSystem: FileSystem,
  { backup, manifest, path, sealing, making }: ToSeal,
): Promise<BackedUpFile['stored'] | null> {
  const found = await readBackedUp(fileSystem, backup, manifest, path, null);
  if (found.state !== 'good') return null;
  const { bytes, encoding, name } = await packed(path, found.content, sealing);
  const target = inBackup(making, name);
  await writeStored(fileSystem, target, bytes);
  const stored = { name, encoding, sha256: await sha256(bytes), size: bytes.length };
  return (await sha256(await fileSystem.readFile(target))) === stored.sha256 ? stored : null;
}

interface SealedFile {
  stored: BackedUpFile['stored'];
  folder: string;
}

/** What was sealed already, by path and content, so that it lies on the disk once. */
function sealedFiles(
  backups: readonly KeptBackup[],
  manifests: ReadonlyMap<string, Manifest>,
  { keyId }: Sealing,
): Map<string, SealedFile> {
  const found = new Map<string, SealedFile>();
  for (const { name, folder } of backups) {
    const manifest = manifests.get(name);
    if (manifest?.keyId !== keyId) continue;
    for (const [path, { sha256: hash, stored }] of Object.entries(manifest.files)) {
      found.set(`${path} ${hash}`, { stored, folder });
    }
  }
  return found;
}

/** Null when there can be no second name, or the other file is no longer sound. */
async function link(
  fileSystem: FileSystem,
  { stored, folder }: SealedFile,
  making: string,
): Promise<BackedUpFile['stored'] | null> {
  const linked = inBackup(making, stored.name);
  try {
    await fileSystem.link(inBackup(folder, stored.name), linked);
  } catch (error) {
    if (errorCode(error) === 'ENOSPC') throw error;
    return null;
  }
  if ((await sha256(await fileSystem.readFile(linked))) === stored.sha256) return stored;
  await fileSystem.remove(linked);
  return null;
}

function freeName({ madeAt }: KeptBackup, backups: readonly KeptBackup[]): string {
  const taken = new Set(backups.map(({ name }) => name));
  for (let later = 1; ; later += 1) {
    const name = backupName(new Date(madeAt.getTime() + later));
    if (!taken.has(name)) return name;
  }
}
