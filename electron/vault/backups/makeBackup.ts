import { dirname, join } from 'node:path';
import { Instant } from '#shared/model/time.ts';
import { temporaryName } from '../durableWrite.ts';
import { errorCode, type FileStat, type FileSystem, isMissing } from '../fileSystem.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { backupName, inBackup, type KeptBackup, sha256 } from './backupStore.ts';
import { type BackedUpFile, type BackupReason, MANIFEST_FILE, type Manifest } from './manifest.ts';

export interface BackupTask {
  files: VaultFiles;
  /** Where the backups of this vault lie. */
  folder: string;
  vaultId: string;
  reason: BackupReason;
  madeAt: Date;
  previous: { backup: KeptBackup; manifest: Manifest } | null;
}

/**
 * Copies every file of the vault into a new backup, reads it back, and only then gives it its name. A file that did
 * not change is a second name of the one in the previous backup. Null when nothing changed at all.
 */
export async function makeBackup(task: BackupTask): Promise<{ backup: KeptBackup; manifest: Manifest } | null> {
  const { files, folder, madeAt } = task;
  const { fileSystem } = files;
  const paths = await files.list();
  if (await isUnchanged(task, paths)) return null;
  const name = backupName(madeAt);
  const making = temporaryName(join(folder, name));
  await fileSystem.makeFolders(making);
  try {
    const manifest = await fill(task, paths, making);
    const backup = { name, folder: join(folder, name), madeAt };
    await fileSystem.rename(making, backup.folder);
    await syncFolder(fileSystem, folder);
    return { backup, manifest };
  } catch (error) {
    // What remains bears a temporary name and is removed before the next backup.
    await fileSystem.removeFolder(making).catch(() => undefined);
    throw error;
  }
}

async function isUnchanged({ files, previous }: BackupTask, paths: string[]): Promise<boolean> {
  if (!previous || Object.keys(previous.manifest.files).length !== paths.length) return false;
  for (const path of paths) {
    const known = previous.manifest.files[path];
    const found = await statOf(files, path);
    if (!known || !found || !isSame(known, found)) return false;
  }
  return true;
}

async function fill(task: BackupTask, paths: string[], making: string): Promise<Manifest> {
  const { fileSystem, folder } = task.files;
  const folders = new Set([making]);
  const backedUp: Record<string, BackedUpFile> = {};
  for (const path of paths) {
    const parent = dirname(inBackup(making, path));
    if (!folders.has(parent)) await fileSystem.makeFolder(parent);
    folders.add(parent);
    const file = (await linkUnchanged(task, path, making)) ?? (await copyVerified(task.files, path, making));
    if (file) backedUp[path] = file;
  }
  const madeAt = Instant.parse(task.madeAt.toISOString());
  const { vaultId, reason } = task;
  const manifest: Manifest = { format: 'backup', version: 1, vaultId, folder, madeAt, reason, files: backedUp };
  await writeNew(fileSystem, join(making, MANIFEST_FILE), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  for (const filled of folders) await syncFolder(fileSystem, filled);
  return manifest;
}

/** Null when the file changed, or cannot be linked, or its older backup is no longer sound. */
async function linkUnchanged({ files, previous }: BackupTask, path: string, making: string) {
  const known = previous?.manifest.files[path];
  const found = await statOf(files, path);
  if (!previous || !known || !found || !isSame(known, found)) return null;
  const linked = inBackup(making, path);
  try {
    await files.fileSystem.link(inBackup(previous.backup.folder, path), linked);
  } catch (error) {
    if (errorCode(error) === 'ENOSPC') throw error;
    return null;
  }
  if (sha256(await files.fileSystem.readFile(linked)) === known.sha256) return known;
  await files.fileSystem.remove(linked);
  return null;
}

/** Null when the file is gone by now. */
async function copyVerified(files: VaultFiles, path: string, making: string): Promise<BackedUpFile | null> {
  const { fileSystem, absolute } = files;
  for (;;) {
    const before = await statOf(files, path);
    if (!before) return null;
    const bytes = await fileSystem.readFile(absolute(path));
    const after = await statOf(files, path);
    // A save came in between; take the new file.
    if (!after || !isSame(before, after)) continue;
    const copy = inBackup(making, path);
    await writeNew(fileSystem, copy, bytes);
    const hash = sha256(bytes);
    if (sha256(await fileSystem.readFile(copy)) !== hash) throw new BackupUnreadable(path);
    return { sha256: hash, size: bytes.length, modifiedMs: after.modifiedMs, inode: after.inode };
  }
}

/** A backup that was just written reads back as something else. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';

  constructor(path: string) {
    super(`The backup of ${path} does not read back as it was written`);
  }
}

async function writeNew(fileSystem: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.create(path);
  try {
    await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(fileSystem: FileSystem, path: string): Promise<void> {
  const opened = await fileSystem.openFolder(path);
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

async function statOf(files: VaultFiles, path: string): Promise<FileStat | null> {
  try {
    return await files.fileSystem.stat(files.absolute(path));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isSame(one: Omit<FileStat, 'isFolder'>, other: Omit<FileStat, 'isFolder'>): boolean {
  return one.size === other.size && one.modifiedMs === other.modifiedMs && one.inode === other.inode;
}
