import type { BackupReason } from '#shared/contract/backupsContract.ts';
import type { FileSystem } from '../fileSystem.ts';
import { type BackupNotes, readNotes } from './backupNotes.ts';
import { type KeptBackup, listBackups } from './backupStore.ts';
import { bytesIn, entriesIn } from './manifest.ts';
import type { ManifestShelf } from './manifestShelf.ts';
import type { Sealing } from './sealing.ts';

/** A backup as the list of them tells it. */
export interface ListedBackup extends BackupNotes {
  name: string;
  folder: string;
  madeAt: Date;
  /** What it holds; null when its manifest cannot be read, and then nothing in it can be trusted. */
  content: BackupContent | null;
}

export interface BackupContent {
  reason: BackupReason;
  files: number;
  /** As it lies in the vault. */
  bytes: number;
  /** What it takes on the disk beyond the backups before it. */
  addedBytes: number;
  /** Null where they were not counted. */
  entries: number | null;
  keyId: string | null;
}

/** The backups of one vault, newest first. */
export async function keptBackups(
  fileSystem: FileSystem,
  folder: string,
  shelf: ManifestShelf,
  sealing: Sealing | null,
): Promise<ListedBackup[]> {
  const oldestFirst = (await listBackups(fileSystem, folder)).reverse();
  const onDisk = new Set<string>();
  const listed: ListedBackup[] = [];
  for (const backup of oldestFirst) {
    const content = await contentOf(backup, shelf, onDisk);
    listed.push({ ...backup, ...(await readNotes(fileSystem, backup, sealing)), content });
  }
  return listed.reverse();
}

/** Files that another backup has as well are second names of one file on the disk, unless the disk takes none. */
async function contentOf(backup: KeptBackup, shelf: ManifestShelf, onDisk: Set<string>): Promise<BackupContent | null> {
  const manifest = await shelf.of(backup);
  if (!manifest) return null;
  let addedBytes = 0;
  for (const { stored } of Object.values(manifest.files)) {
    const file = `${stored.name} ${stored.sha256}`;
    if (!manifest.isLinked || !onDisk.has(file)) addedBytes += stored.size;
    onDisk.add(file);
  }
  const { reason, keyId, files } = manifest;
  return {
    reason,
    files: Object.keys(files).length,
    bytes: bytesIn(manifest),
    addedBytes,
    entries: entriesIn(manifest),
    keyId,
  };
}
