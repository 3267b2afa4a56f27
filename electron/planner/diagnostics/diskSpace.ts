import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DiskSpace } from '#shared/contract/diagnosticsContract.ts';

/** Enough for a day of writing with its backups, and time to make room. */
const LOW_BYTES = 200_000_000;

/**
 * Room on the disk that holds a folder, or would hold it; null when the system does not say. Bytes are those that this
 * user may still fill.
 */
export async function diskSpace(folder: string): Promise<DiskSpace | null> {
  try {
    const { bsize, bavail, blocks } = await statfs(folder);
    const freeBytes = bsize * bavail;
    return { freeBytes, totalBytes: bsize * blocks, isLow: freeBytes < LOW_BYTES };
  } catch {
    const parent = dirname(folder);
    return parent === folder ? null : diskSpace(parent);
  }
}
