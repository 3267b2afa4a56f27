import { mkdir, readFile, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '#electron/vault/fileSystem.ts';
import { fingerprint, MANIFEST, type ManifestName, manifestText, readManifest } from './manifest.ts';
import { removeLeftovers, replaceFile } from './replaceFile.ts';
import { setAside } from './setAside.ts';
import { severalAtOnce } from './severalAtOnce.ts';
import { whatIsAt } from './whatIsAt.ts';

export interface Mirror {
  /**
   * Begins to make the file hold these bytes, several files at once; what the disk refuses is thrown by a later call.
   * What is there and not as we left it is set aside, never replaced.
   */
  put(path: string, text: string | Uint8Array): Promise<void>;
  /** Waits for every file. Then removes what an earlier export wrote and this one did not, unless it was changed since. */
  removeOthers(): Promise<void>;
  /** Writes down what is ours now. To be called whether or not everything went well. */
  close(): Promise<void>;
  readonly counts: { written: number; unchanged: number; removed: number; setAside: number };
}

/** More keep no disk busier. */
const FILES_AT_ONCE = 8;

/** Makes a folder equal to what is put into it. The folder's own path must have no links in it. */
export async function openMirror(folder: string, manifest: ManifestName = MANIFEST): Promise<Mirror> {
  const before = await readManifest(folder, manifest);
  const ours = new Map(before);
  const kept = new Set<string>();
  const folders = new Map<string, Promise<FolderState>>([['.', Promise.resolve('found')]]);
  const writing = severalAtOnce(FILES_AT_ONCE);
  const counts = { written: 0, unchanged: 0, removed: 0, setAside: 0 };
  await removeLeftovers(folder);
  // From the first file on the folder is known as ours, even if this export is killed.
  if ((await whatIsAt(join(folder, manifest))) === 'nothing') await close();

  /** In a folder that is made now nothing can be in the way. */
  function checkFolder(path: string): Promise<FolderState> {
    const checked = folders.get(path) ?? foundOrMade(path);
    folders.set(path, checked);
    return checked;
  }

  async function foundOrMade(path: string): Promise<FolderState> {
    await checkFolder(dirname(path));
    const found = await whatIsAt(join(folder, path));
    if (found === 'folder') return 'found';
    // A link in the place of a folder would lead out of the export.
    if (found !== 'nothing') {
      await setAside(join(folder, path));
      counts.setAside += 1;
    }
    await mkdir(join(folder, path));
    return 'made';
  }

  async function write(path: string, text: string | Uint8Array): Promise<void> {
    const state = await checkFolder(dirname(path));
    const file = join(folder, path);
    const wanted = fingerprint(text);
    const found = state === 'made' ? null : await fingerprintAt(file);
    if (found === wanted) counts.unchanged += 1;
    else {
      if (found !== null && found !== before.get(path)) {
        await setAside(file);
        counts.setAside += 1;
      }
      await replaceFile(folder, file, text);
      counts.written += 1;
    }
    kept.add(path);
    ours.set(path, wanted);
  }

  async function close(): Promise<void> {
    const text = manifestText(ours);
    const file = join(folder, manifest);
    if ((await fingerprintAt(file)) !== fingerprint(text)) await replaceFile(folder, file, text);
  }

  return {
    counts,
    put: async (path, text) => {
      await writing.begin(() => write(path, text));
      // Sounds can be large: never more than one is in memory.
      if (typeof text !== 'string') await writing.done();
    },
    removeOthers: async () => {
      await writing.done();
      for (const [path, written] of before) {
        if (kept.has(path)) continue;
        ours.delete(path);
        const parent = join(folder, dirname(path));
        if ((await whatIsAt(parent)) !== 'folder') continue;
        if ((await fingerprintAt(join(folder, path))) !== written) continue;
        await unlink(join(folder, path));
        counts.removed += 1;
        for (let empty = parent; empty !== folder; empty = dirname(empty)) await removeIfEmpty(empty);
      }
    },
    close: async () => {
      // Whoever puts was told of a failure, or stopped listening.
      await writing.done().catch(() => undefined);
      await close();
    },
  };
}

type FolderState = 'found' | 'made';

/** Null when nothing is there; what is no file has a mark of its own that equals no fingerprint. */
async function fingerprintAt(path: string): Promise<string | null> {
  const found = await whatIsAt(path);
  if (found === 'nothing') return null;
  return found === 'file' ? fingerprint(await readFile(path)) : found;
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  }
}
