import { dirname, join } from 'node:path';
import { Instant } from '#shared/model/time.ts';
import { temporaryName } from '../durableWrite.ts';
import { isMissing } from '../fileSystem.ts';
import { syncFolder } from '../syncFolder.ts';
import { type BackupNotes, writeNotes } from './backupNotes.ts';
import { backupName } from './backupStore.ts';
import type { BackupTask, MadeBackup } from './backupTask.ts';
import { fillBackup } from './fillBackup.ts';
import { isSameOnDisk, MANIFEST_FILE, type Manifest } from './manifest.ts';
import { statOf } from './statOf.ts';
import { writeStored } from './writeStored.ts';

/**
 * Copies the vault into a new backup, reads it back, and only then gives it its name. A file that did not change is a second
 * name of the one in the previous backup. Null when nothing changed at all. How the whole is kept consistent is said
 * at `fillBackup`. Throws VaultRestless, BackupUnreadable, or what the disk says.
 */
export async function makeBackup(task: BackupTask): Promise<MadeBackup | null> {
  const { files, folder, madeAt, sealing, vaultId, reason, pin } = task;
  const { fileSystem } = files;
  if (!task.isForced && (await isUnchanged(task))) return null;
  const name = await freeName(task);
  const making = temporaryName(join(folder, name));
  await fileSystem.makeFolders(making);
  try {
    const { files: backedUp, isLinked } = await fillBackup(task, making);
    const at = Instant.parse(madeAt.toISOString());
    const manifest: Manifest = {
      format: 'backup',
      version: 2,
      vaultId,
      folder: files.folder,
      madeAt: at,
      reason,
      keyId: sealing?.keyId ?? null,
      isLinked,
      files: backedUp,
    };
    await writeStored(fileSystem, join(making, MANIFEST_FILE), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    const backup = { name, folder: join(folder, name), madeAt };
    const notes: BackupNotes = {
      pinned: pin === null ? null : { at, why: pin },
      verified: { at, state: 'ok', damaged: [] },
      isDamageRead: false,
    };
    await writeNotes(fileSystem, { ...backup, folder: making }, notes, sealing);
    const folders = new Set(Object.values(backedUp).map(({ stored }) => dirname(stored.name)));
    for (const filled of folders) await syncFolder(fileSystem, join(making, filled));
    await syncFolder(fileSystem, making);
    await fileSystem.rename(making, backup.folder);
    await syncFolder(fileSystem, folder);
    // The first backup of a vault makes the folder of all of them.
    await syncFolder(fileSystem, dirname(folder));
    return { backup, manifest };
  } catch (error) {
    // What remains bears a temporary name and is removed before the next backup.
    await fileSystem.removeFolder(making).catch(() => undefined);
    throw error;
  }
}

async function isUnchanged({ files, previous, sealing }: BackupTask): Promise<boolean> {
  if (!previous || previous.manifest.keyId !== (sealing?.keyId ?? null)) return false;
  const paths = await files.list();
  if (Object.keys(previous.manifest.files).length !== paths.length) return false;
  for (const path of paths) {
    const known = previous.manifest.files[path];
    const found = await statOf(files, path);
    if (!known || !found || !isSameOnDisk(known.disk, found)) return false;
  }
  return true;
}

/** Two in one instant, as when a clock stands still, are a millisecond apart by name. */
async function freeName({ files, folder, madeAt }: BackupTask): Promise<string> {
  for (let later = 0; ; later += 1) {
    const name = backupName(new Date(madeAt.getTime() + later));
    try {
      await files.fileSystem.stat(join(folder, name));
    } catch (error) {
      if (isMissing(error)) return name;
      throw error;
    }
  }
}
