import { dirname, join } from 'node:path';
import { errorCode, type FileSystem, isMissing } from '../../fileSystem.ts';
import { syncFolder } from '../../syncFolder.ts';
import { VaultUnusable } from '../../vaultDocument.ts';
import { makeIfMissing } from './makeIfMissing.ts';
import { type RestorePlan, readRestoreNote, removeRestoreNote, STAGE_FOLDER } from './restoreNote.ts';

/**
 * Finishes a restore that broke off once everything was staged, and removes what is left of one that broke off before that.
 * Each step may be repeated, and none needs the backup, the key or more space. Only the holder of the vault may ask for
 * this. Throws VaultUnusable when it cannot be finished now: half of it must not be shown.
 */
export async function finishRestore(fileSystem: FileSystem, folder: string): Promise<void> {
  try {
    const note = await readRestoreNote(fileSystem, folder);
    if (note.state === 'damaged') throw new VaultUnusable(noteDamaged(folder));
    if (note.state === 'found') {
      await carryOut(fileSystem, folder, note.plan);
      await removeRestoreNote(fileSystem, folder);
      await syncFolder(fileSystem, folder);
    }
    await removeStage(fileSystem, folder);
  } catch (error) {
    if (error instanceof VaultUnusable) throw error;
    throw new VaultUnusable(notFinished(folder), { cause: error });
  }
}

/** In a folder that cannot be written to. Throws VaultUnusable when a restore waits to be finished there. */
export async function refuseHalfRestored(fileSystem: FileSystem, folder: string): Promise<void> {
  const note = await readRestoreNote(fileSystem, folder);
  if (note.state !== 'none') throw new VaultUnusable(notFinished(folder));
}

async function carryOut(fileSystem: FileSystem, folder: string, { put, remove }: RestorePlan): Promise<void> {
  const folders = new Set<string>();
  for (const { from, to } of put) {
    const target = join(folder, ...to.split('/'));
    const parent = dirname(target);
    if (parent !== folder && !folders.has(parent)) await makeIfMissing(fileSystem, parent);
    folders.add(parent);
    try {
      await fileSystem.rename(join(folder, STAGE_FOLDER, from), target);
    } catch (error) {
      // It was put in place before the break, or else it is lost and so is the restore.
      if (!isMissing(error)) throw error;
      await fileSystem.stat(target);
    }
  }
  for (const path of remove) {
    const target = join(folder, ...path.split('/'));
    try {
      await fileSystem.remove(target);
      folders.add(dirname(target));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  for (const changed of folders) await syncFolder(fileSystem, changed);
}

async function removeStage(fileSystem: FileSystem, folder: string): Promise<void> {
  const stage = join(folder, STAGE_FOLDER);
  try {
    // A folder of somebody else's under this name holds other names, and stays.
    const names = await fileSystem.list(stage);
    if (!names.every(({ name, isFolder }) => !isFolder && /^\d{1,9}$/.test(name))) return;
  } catch (error) {
    if (isMissing(error) || errorCode(error) === 'ENOTDIR') return;
    throw error;
  }
  await fileSystem.removeFolder(stage);
}

const notFinished = (folder: string): string =>
  `A backup was being restored into ${folder} and that could not be finished. Nothing is lost. See to it that Leadlight may ` +
  'write to the folder and start again.';

const noteDamaged = (folder: string): string =>
  `A backup was being restored into ${folder}, and the note about it, restore.json, cannot be read. Keep the folder as it is, ` +
  'start Leadlight with --vault and an empty folder, choose the same folder for its backups in Settings, and restore the newest.';
