import { sep } from 'node:path';
import type { FileSystem } from '#electron/vault/fileSystem.ts';
import type { SaveTimes } from '#shared/contract/diagnosticsContract.ts';
import type { Instant } from '#shared/model/time.ts';

/** How long the disk takes for a save, from the first byte to the new name. */
export interface SaveWatch {
  disk: FileSystem;
  times(): SaveTimes;
}

/** Of how many saves the median is. */
const KEPT = 50;
const FEWEST = 5;
/** A save that takes half a second is felt; the usual disk takes five milliseconds. */
const SLOW_MS = 500;

/** `now` is the planner's clock, `elapsed` milliseconds that never go back. */
export function watchSaves(
  disk: FileSystem,
  vaultFolder: string,
  { now, elapsed = () => performance.now() }: { now: () => Instant; elapsed?: () => number },
): SaveWatch {
  const inVault = `${vaultFolder}${sep}`;
  const begun = new Map<string, number>();
  const kept: number[] = [];
  let last: SaveTimes['last'] = null;

  function note(ms: number): void {
    last = { at: now(), ms };
    kept.push(ms);
    if (kept.length > KEPT) kept.shift();
  }

  return {
    disk: {
      ...disk,
      create: (path, mode) => {
        if (path.startsWith(inVault) && path.endsWith('.tmp')) begun.set(path, elapsed());
        return disk.create(path, mode);
      },
      rename: async (from, to) => {
        const start = begun.get(from);
        begun.delete(from);
        await disk.rename(from, to);
        if (start !== undefined) note(elapsed() - start);
      },
      remove: (path) => {
        begun.delete(path);
        return disk.remove(path);
      },
    },
    times: () => {
      const medianMs =
        kept.length < FEWEST ? null : (kept.toSorted((one, other) => one - other)[kept.length >> 1] ?? 0);
      return { last, medianMs, isSlow: medianMs !== null && medianMs > SLOW_MS };
    },
  };
}
