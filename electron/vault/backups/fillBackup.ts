import { dirname } from 'node:path';
import { FileTampered } from '../fileCipher.ts';
import { errorCode, type FileStat } from '../fileSystem.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import { inBackup, readBackedUp } from './backupStore.ts';
import type { BackupTask } from './backupTask.ts';
import { countEntries } from './countEntries.ts';
import { type BackedUpFile, isSameOnDisk } from './manifest.ts';
import { packed, unpacked } from './packing.ts';
import { sha256 } from './sha256.ts';
import { statOf } from './statOf.ts';
import { writeStored } from './writeStored.ts';

/** Saves that go on for so many rounds are not the typing of a person. */
const ROUNDS = 20;

/** The vault was saved to all the time while a backup was made of it. */
export class VaultRestless extends Error {
  override readonly name = 'VaultRestless';
}

/** A backup that was just written reads back as something else. */
export class BackupUnreadable extends Error {
  override readonly name = 'BackupUnreadable';

  constructor(path: string) {
    super(`The backup of ${path} does not read back as it was written`);
  }
}

/**
 * Brings every file of the vault into the folder of a backup that is being made.
 *
 * The whole is one state of the vault, with nothing torn: it waits for a moment without saves, in which no operation of
 * several files is half done, looks at every file, copies what is new, and looks at every file again. Where one was
 * saved meanwhile only that one is taken again, until a look before and a look after agree: what lies between them is then
 * the vault as it was at that moment. An import, which saves for longer than that, has its own note in the vault and is
 * taken back by whoever opens the copy.
 */
export async function fillBackup(
  task: BackupTask,
  making: string,
): Promise<{ files: Record<string, BackedUpFile>; isLinked: boolean }> {
  const { fileSystem } = task.files;
  const taken = new Map<string, BackedUpFile>();
  const folders = new Set<string>();
  let isLinked = true;

  async function take(path: string, found: FileStat): Promise<BackedUpFile | null> {
    const linked = await linkUnchanged(task, path, found, making);
    if (linked === 'impossible') isLinked = false;
    else if (linked) return linked;
    return copyVerified(task, path, making);
  }

  async function drop(path: string): Promise<void> {
    const file = taken.get(path);
    taken.delete(path);
    if (file) await fileSystem.remove(inBackup(making, file.stored.name));
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    await task.quiet();
    const before = await look(task.files);
    for (const path of [...taken.keys()]) if (!before.has(path)) await drop(path);
    for (const [path, found] of before) {
      const known = taken.get(path);
      if (known && isSameOnDisk(known.disk, found)) continue;
      await drop(path);
      const parent = dirname(inBackup(making, path));
      if (parent !== making && !folders.has(parent)) await fileSystem.makeFolder(parent);
      folders.add(parent);
      const file = await take(path, found);
      if (file) taken.set(path, file);
    }
    if (isAsTaken(await look(task.files), taken)) return { files: Object.fromEntries(taken), isLinked };
  }
  throw new VaultRestless('The vault was saved to all the time');
}

async function look(files: VaultFiles): Promise<Map<string, FileStat>> {
  const found = new Map<string, FileStat>();
  for (const path of await files.list()) {
    const stat = await statOf(files, path);
    if (stat) found.set(path, stat);
  }
  return found;
}

function isAsTaken(found: Map<string, FileStat>, taken: Map<string, BackedUpFile>): boolean {
  if (found.size !== taken.size) return false;
  return [...found].every(([path, stat]) => {
    const file = taken.get(path);
    return file !== undefined && isSameOnDisk(file.disk, stat);
  });
}

/** Null when the file changed or its older backup is no longer sound; `impossible` when the disk takes no second names. */
async function linkUnchanged(
  { files, previous, sealing }: BackupTask,
  path: string,
  found: FileStat,
  making: string,
): Promise<BackedUpFile | 'impossible' | null> {
  const known = previous?.manifest.files[path];
  if (!previous || !known || !isSameOnDisk(known.disk, found)) return null;
  if (previous.manifest.keyId !== (sealing?.keyId ?? null)) return null;
  const linked = inBackup(making, known.stored.name);
  try {
    await files.fileSystem.link(inBackup(previous.backup.folder, known.stored.name), linked);
  } catch (error) {
    if (errorCode(error) === 'ENOSPC') throw error;
    return errorCode(error) === 'ENOENT' ? null : 'impossible';
  }
  if ((await sha256(await files.fileSystem.readFile(linked))) === known.stored.sha256) {
    return { ...known, ...(await entriesOf(path, known, previous, files)) };
  }
  await files.fileSystem.remove(linked);
  return null;
}

/** A backup of before entries were counted is read once more for that. */
async function entriesOf(
  path: string,
  known: BackedUpFile,
  previous: NonNullable<BackupTask['previous']>,
  files: VaultFiles,
): Promise<{ entries?: number }> {
  if (known.entries !== undefined || known.stored.encoding !== 'plain') return {};
  const read = await readBackedUp(files.fileSystem, previous.backup, previous.manifest, path, null);
  const entries = read.state === 'good' ? await countEntries(path, read.content) : undefined;
  return entries === undefined ? {} : { entries };
}

/** Null when the file is gone by now. */
async function copyVerified(task: BackupTask, path: string, making: string): Promise<BackedUpFile | null> {
  const { files, sealing } = task;
  const { fileSystem } = files;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await statOf(files, path);
    if (!before) return null;
    const { content, isRaw } = await contentOf(files, path);
    const after = await statOf(files, path);
    // A save came in between; take the new file.
    if (!content || !after || !isSameOnDisk(before, after)) continue;
    const { bytes, encoding, name } = isRaw ? asItLies(path, content) : await packed(path, content, sealing);
    const copy = inBackup(making, name);
    await writeStored(fileSystem, copy, bytes);
    const stored = { name, encoding, sha256: await sha256(bytes), size: bytes.length };
    const disk = { size: after.size, modifiedMs: after.modifiedMs, inode: after.inode };
    // Nobody knows how many a month holds that cannot be opened.
    const entries = isRaw ? undefined : await countEntries(path, content);
    const file = {
      sha256: await sha256(content),
      size: content.length,
      stored,
      disk,
      ...(entries === undefined ? {} : { entries }),
    };
    await readBack(task, path, file, copy);
    return file;
  }
  throw new VaultRestless('One file was saved to all the time');
}

/** A damaged file is kept as it is: nothing of it is lost by a repair. */
async function contentOf(files: VaultFiles, path: string): Promise<{ content: Buffer | null; isRaw: boolean }> {
  try {
    return { content: await files.read(path), isRaw: false };
  } catch (error) {
    if (!(error instanceof FileTampered)) throw error;
    return { content: await files.readRaw(path), isRaw: true };
  }
}

function asItLies(path: string, bytes: Buffer) {
  return { bytes, encoding: 'raw' as const, name: `${path}.raw` };
}

async function readBack({ files, sealing }: BackupTask, path: string, file: BackedUpFile, copy: string): Promise<void> {
  const stored = await files.fileSystem.readFile(copy);
  const isSame = (await sha256(stored)) === file.stored.sha256;
  if (!isSame || (await unpacked(path, stored, file, sealing)) === null) throw new BackupUnreadable(path);
}
