import { join } from 'node:path';
import { temporaryName, temporaryOwner } from '../durableWrite.ts';
import { type FileSystem, isMissing } from '../fileSystem.ts';
import { readNotes } from './backupNotes.ts';
import { listBackups } from './backupStore.ts';
import { bytesIn } from './manifest.ts';
import type { ManifestShelf } from './manifestShelf.ts';
import { backupsToKeep } from './rotation.ts';

/** Removes what the rotation does not keep. A pinned backup is left alone, and one without a readable manifest. */
export async function removeOldBackups(
  fileSystem: FileSystem,
  folder: string,
  shelf: ManifestShelf,
  now: Date,
): Promise<void> {
  const known = [];
  for (const backup of await listBackups(fileSystem, folder)) {
    const manifest = await shelf.of(backup);
    if (!manifest || (await readNotes(fileSystem, backup, null)).pinned) continue;
    known.push({ ...backup, bytes: bytesIn(manifest) });
  }
  const kept = backupsToKeep(known, now);
  for (const old of known.filter((backup) => !kept.has(backup))) {
    // Renamed first, so that a half removed one is never taken for a backup.
    const removing = temporaryName(old.folder);
    await fileSystem.rename(old.folder, removing);
    await fileSystem.removeFolder(removing);
    shelf.forget(old);
  }
}

/** What a process left that ended while it made or removed a backup. Only the holder of the vault may ask for this. */
export async function removeUnfinished(fileSystem: FileSystem, folder: string): Promise<void> {
  try {
    for (const { name } of await fileSystem.list(folder)) {
      if (temporaryOwner(name) !== null) await fileSystem.removeFolder(join(folder, name));
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
