import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isLockName } from '../../layout.ts';
import type { VaultLocation } from '../../openVault.ts';
import type { DiskContent } from './diskModel.ts';
import { type RecordingFileSystem, recordingFileSystem } from './recordingFileSystem.ts';
import { statesAfterPowerCut } from './statesAfterPowerCut.ts';

interface CuttableOperation<Opened> {
  /** Makes what is there before, all of it on disk. */
  prepare?(location: VaultLocation): Promise<void>;
  open(location: VaultLocation, fileSystem: RecordingFileSystem): Promise<Opened>;
  /** Says `disk.answered(…)` for everything that must be on disk from then on. */
  operation(opened: Opened, disk: RecordingFileSystem): Promise<unknown>;
}

/**
 * Does the operation once, and lets `check` look at every state that a power cut in it may leave: it opens the vault
 * again and compares. Returns how many states there were.
 */
export async function cutAtEverySync<Opened>(
  { prepare, open, operation }: CuttableOperation<Opened>,
  check: (location: VaultLocation, answered: readonly string[]) => Promise<void>,
): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), 'leadlight-cut-'));
  const run = join(root, 'run');
  const location = { folder: join(run, 'vault'), backupFolder: join(run, 'backups') };
  try {
    await mkdir(location.folder, { recursive: true });
    await mkdir(location.backupFolder, { recursive: true });
    await prepare?.(location);
    const disk = recordingFileSystem();
    const opened = await open(location, disk);
    // What opening wrote is settled by now; the operation is what is cut.
    const before = await contentOf(run);
    const from = disk.log.length;
    await operation(opened, disk);
    let count = 0;
    for (const state of statesAfterPowerCut(disk.log.slice(from), run, before)) {
      count += 1;
      await rm(run, { recursive: true, force: true, maxRetries: 3 });
      for (const folder of state.folders) await mkdir(folder, { recursive: true });
      for (const [path, bytes] of state.files) {
        // No process of before is alive, and what a lock without content does is tested with the lock: it takes a second.
        if (!isLockName(basename(path))) await writeFile(path, bytes);
      }
      try {
        await check(location, state.answered);
      } catch (error) {
        if (error instanceof Error) error.message = `Power cut ${state.where}: ${error.message}`;
        throw error;
      }
    }
    return count;
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function contentOf(folder: string): Promise<DiskContent> {
  const found: DiskContent = { files: new Map(), folders: new Set([folder]) };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) found.folders.add(path);
    else found.files.set(path, await readFile(path));
  }
  return found;
}
