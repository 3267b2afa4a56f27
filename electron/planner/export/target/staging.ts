import { join } from 'node:path';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import { insideFolder } from './insideFolder.ts';
import { fingerprintAt, type ManifestName, manifestText, readManifest } from './manifest.ts';
import { whatIsAt } from './whatIsAt.ts';

/** Where the next state of an export is made ready, inside its folder, so that a move is a rename. */
export interface Staging {
  path: (name: string) => string;
  /** The folder is made for the first file. */
  write(name: string, text: string | Uint8Array): Promise<void>;
  isMade(): boolean;
  remove(): Promise<void>;
}

/** `.leadlight-export.tmp` */
export function stagingName(manifest: ManifestName): string {
  return manifest.replace(/\.json$/, '.tmp');
}

export function stagingIn(folder: string, manifest: ManifestName, disk: FileSystem): Staging {
  const staging = join(folder, stagingName(manifest));
  let made: Promise<void> | null = null;
  const path = (name: string) => join(staging, name);
  return {
    path,
    write: async (name, text) => {
      made ??= disk.makeFolder(staging);
      await made;
      await writeNew(path(name), text, disk);
    },
    isMade: () => made !== null,
    remove: () => disk.removeFolder(staging),
  };
}

/**
 * Takes up what an export left that was killed, and removes its staging folder. What it had already moved is ours: its
 * staged manifest says with which bytes, and the manifest of the folder is told before the staged one goes.
 */
export async function healExport(folder: string, manifest: ManifestName, disk: FileSystem): Promise<void> {
  const staging = join(folder, stagingName(manifest));
  const found = await whatIsAt(staging);
  if (found === 'nothing') return;
  if (found === 'folder') {
    const ours = await readManifest(folder, manifest);
    let moved = 0;
    for (const [path, written] of await readManifest(staging, manifest)) {
      if (ours.get(path) === written || !(await insideFolder(folder, path))) continue;
      if ((await fingerprintAt(join(folder, path))) !== written) continue;
      ours.set(path, written);
      moved += 1;
    }
    if (moved > 0) {
      const healed = join(staging, 'healed');
      await disk.removeFolder(healed);
      await writeNew(healed, manifestText(ours), disk);
      await disk.rename(healed, join(folder, manifest));
    }
  }
  await disk.removeFolder(staging);
}

/** Not synced: what a power cut takes is written by the next export. */
async function writeNew(file: string, text: string | Uint8Array, disk: FileSystem): Promise<void> {
  const opened = await disk.create(file);
  try {
    await opened.write(text);
  } finally {
    await opened.close();
  }
}
