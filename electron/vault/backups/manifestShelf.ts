import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileSystem } from '../fileSystem.ts';
import { type KeptBackup, readManifest } from './backupStore.ts';
import type { Manifest } from './manifest.ts';

/** Manifests that were read, which never change. Strings alike in many of them are kept once. */
export interface ManifestShelf {
  /** Null when it cannot be had; asked for anew the next time. */
  of(backup: KeptBackup): Promise<Manifest | null>;
  forget(backup: KeptBackup): void;
}

/** The newest is looked at each minute; one of a large vault is a megabyte in memory. */
const MOST_KEPT = 6;

export function manifestShelf(fileSystem: FileSystem): ManifestShelf {
  const kept = new Map<string, Manifest>();
  return {
    of: async (backup) => {
      const known = kept.get(backup.folder);
      if (known) return known;
      await nextTurn();
      const manifest = await readManifest(fileSystem, backup);
      if (manifest) {
        kept.set(backup.folder, manifest);
        const [oldest] = kept.keys();
        if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      }
      return manifest;
    },
    forget: ({ folder }) => void kept.delete(folder),
  };
}
