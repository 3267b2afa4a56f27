import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode, type FileSystem } from '#electron/vault/fileSystem.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import { insideFolder } from './insideFolder.ts';
import { fingerprint, fingerprintAt, MANIFEST, type ManifestName, manifestText, readManifest } from './manifest.ts';
import { setAside } from './setAside.ts';
import { severalAtOnce } from './severalAtOnce.ts';
import { healExport, stagingIn } from './staging.ts';
import { whatIsAt } from './whatIsAt.ts';

export interface Mirror {
  /** Begins to make ready these bytes, several files at once; what the disk refuses is thrown by a later call. */
  put(path: string, text: string | Uint8Array): Promise<void>;
  /**
   * Makes the folder hold what was put and nothing else of ours. What is there and not as we left it is set aside, never
   * replaced; what is no longer ours is removed, unless it was changed since.
   */
  finish(): Promise<void>;
  /** Takes back what was made ready. To be called when `finish` was not reached, or failed. */
  giveUp(): Promise<void>;
  readonly counts: { written: number; unchanged: number; removed: number; setAside: number };
}

/** More keep no disk busier. */
const FILES_AT_ONCE = 8;

/**
 * Makes a folder equal to what is put into it. The folder's own path must have no links in it.
 *
 * In this order, so that the folder is as it was or holds whole files that are known as ours, wherever it ends:
 * 1. What a killed export left is taken up (`healExport`).
 * 2. Files that change are written into the staging folder. Nothing else is touched: to cancel is to remove it.
 * 3. The new manifest is written there as well. Until now a failure leaves nothing behind.
 * 4. Folders are made, what others put in our way is set aside, and the files are moved. A file that is moved has the
 *    bytes the staged manifest says, so that after a crash it is known as ours by these.
 * 5. Files that no longer belong are removed. The old manifest still names them: after a crash the next export does it.
 * 6. The staged manifest is moved into the place of the old one, and the staging folder is removed.
 */
export async function openMirror(
  folder: string,
  manifest: ManifestName = MANIFEST,
  disk: FileSystem = nodeFileSystem,
): Promise<Mirror> {
  await healExport(folder, manifest, disk);
  const before = await readManifest(folder, manifest);
  const ours = new Map<string, string>();
  const staging = stagingIn(folder, manifest, disk);
  const changed: { path: string; staged: string }[] = [];
  const found = new Map<string, Promise<boolean>>();
  const folders = new Map<string, Promise<FolderState>>([['.', Promise.resolve('found')]]);
  const preparing = severalAtOnce(FILES_AT_ONCE);
  const counts = { written: 0, unchanged: 0, removed: 0, setAside: 0 };
  let isMoving = false;

  function isFolderThere(path: string): Promise<boolean> {
    const parent = dirname(path);
    const there = found.get(parent) ?? insideFolder(folder, path);
    found.set(parent, there);
    return there;
  }

  async function prepare(path: string, text: string | Uint8Array): Promise<void> {
    const wanted = fingerprint(text);
    ours.set(path, wanted);
    if ((await isFolderThere(path)) && (await fingerprintAt(join(folder, path))) === wanted) {
      counts.unchanged += 1;
      return;
    }
    const staged = String(changed.length + 1);
    changed.push({ path, staged });
    await staging.write(staged, text);
  }

  /** In a folder that is made now nothing can be in the way. */
  function checkFolder(path: string): Promise<FolderState> {
    const checked = folders.get(path) ?? foundOrMade(path);
    folders.set(path, checked);
    return checked;
  }

  async function foundOrMade(path: string): Promise<FolderState> {
    await checkFolder(dirname(path));
    const there = await whatIsAt(join(folder, path));
    if (there === 'folder') return 'found';
    // A link in the place of a folder would lead out of the export.
    if (there !== 'nothing') await putAside(path);
    await disk.makeFolder(join(folder, path));
    return 'made';
  }

  async function putAside(path: string): Promise<void> {
    await setAside(join(folder, path), disk);
    counts.setAside += 1;
  }

  async function move({ path, staged }: { path: string; staged: string }): Promise<void> {
    const state = await checkFolder(dirname(path));
    const file = join(folder, path);
    // Looked at once more: it may have been changed while the others were made ready.
    const there = state === 'made' ? null : await fingerprintAt(file);
    if (there !== null && there !== before.get(path)) await putAside(path);
    await disk.rename(staging.path(staged), file);
    counts.written += 1;
  }

  async function moveAll(): Promise<void> {
    const moving = severalAtOnce(FILES_AT_ONCE);
    try {
      for (const file of changed) await moving.begin(() => move(file));
    } finally {
      await moving.done();
    }
  }

  async function removeOthers(): Promise<void> {
    for (const [path, written] of before) {
      if (ours.has(path) || !(await insideFolder(folder, path))) continue;
      const file = join(folder, path);
      if ((await fingerprintAt(file)) !== written) continue;
      await disk.remove(file);
      counts.removed += 1;
      for (let empty = dirname(file); empty !== folder; empty = dirname(empty)) await removeIfEmpty(empty);
    }
  }

  return {
    counts,
    put: async (path, text) => {
      await preparing.begin(() => prepare(path, text));
      // Sounds can be large: never more than one is in memory.
      if (typeof text !== 'string') await preparing.done();
    },
    finish: async () => {
      await preparing.done();
      const text = manifestText(ours);
      const isListed = (await fingerprintAt(join(folder, manifest))) === fingerprint(text);
      if (isListed && changed.length === 0) return;
      await staging.write(manifest, text);
      isMoving = true;
      try {
        await moveAll();
        await removeOthers();
        await disk.rename(staging.path(manifest), join(folder, manifest));
        await staging.remove();
      } catch (error) {
        // Where the disk refuses this as well, the next export does it.
        await healExport(folder, manifest, disk).catch(() => undefined);
        throw error;
      }
    },
    giveUp: async () => {
      // Whoever puts was told of a failure, or stopped listening.
      await preparing.done().catch(() => undefined);
      // After the first move the staged manifest is what the next export heals by.
      if (isMoving || !staging.isMade()) return;
      await staging.remove().catch(() => undefined);
    },
  };
}

type FolderState = 'found' | 'made';

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  }
}
