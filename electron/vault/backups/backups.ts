import { join } from 'node:path';
import type { Format } from '../format.ts';
import { notRead } from '../storageFailures.ts';
import { StorageFailure } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import { backupProblem } from './backupProblem.ts';
import { type KeptBackup, listBackups, readManifest } from './backupStore.ts';
import { makeBackup } from './makeBackup.ts';
import type { BackupReason, Manifest } from './manifest.ts';
import { type GoodCopy, newestGoodBytes, newestGoodCopy } from './newestGoodCopy.ts';
import { removeOldBackups, removeUnfinished } from './removeOldBackups.ts';

/** The backups of the open vault. A failure is reported as its health and never stops a save. */
export interface Backups {
  /** Throws StorageFailure when the backups cannot be read: then nobody may conclude that there are none. */
  newestGoodCopy<Data>(path: string, format: Format<Data>): Promise<GoodCopy<Data> | null>;
  /** The same for a file that is no document. */
  newestGoodBytes(path: string): Promise<{ bytes: Buffer; madeAt: Date } | null>;
  /** What the newest backup holds; null when there is none of this very folder or the backups cannot be read. */
  newestManifest(): Promise<Manifest | null>;
  /** Makes one if the last is an hour old and something was saved since. */
  makeIfDue(): Promise<void>;
  beforeRepair(): Promise<void>;
  /** Throws StorageFailure when there can be no backup: then nothing older may be overwritten. */
  beforeNewVersion(): Promise<void>;
  /** Throws StorageFailure when there can be no backup: then what it is for must not be done. */
  snapshot(reason: 'import'): Promise<void>;
  /** Something was saved. */
  noteChange(): void;
  settled(): Promise<void>;
}

export interface BackupTools {
  files: VaultFiles;
  /** The user's backup folder; each vault has a folder of its own in it. */
  backupFolder: string;
  vaultId: string;
  health: VaultHealthState;
  now: () => Date;
}

const HOUR_MS = 3_600_000;

export function openBackups({ files, backupFolder, vaultId, health, now }: BackupTools): Backups {
  const { fileSystem } = files;
  const folder = join(backupFolder, vaultId);
  let mayHaveChanged = true;
  let queue: Promise<unknown> = Promise.resolve();

  async function newest(): Promise<{ backup: KeptBackup; manifest: Manifest } | null> {
    for (const backup of await listBackups(fileSystem, folder)) {
      const manifest = await readManifest(fileSystem, backup);
      if (manifest) return { backup, manifest };
    }
    return null;
  }

  async function make(reason: BackupReason): Promise<void> {
    mayHaveChanged = false;
    try {
      await removeUnfinished(fileSystem, folder);
      const madeAt = now();
      const made = await makeBackup({ files, folder, vaultId, reason, madeAt, previous: await newest() });
      if (made) await removeOldBackups(fileSystem, folder, madeAt);
      health.setBackupProblem(null);
    } catch (error) {
      mayHaveChanged = true;
      health.setBackupProblem(backupProblem(error, backupFolder));
      throw error;
    }
  }

  async function makeIfDue(): Promise<void> {
    if (!mayHaveChanged || health.current().readOnlyBecause !== null) return;
    try {
      const last = await newest();
      // A clock that was set back must not stop the backups.
      const isDue = !last || Math.abs(now().getTime() - last.backup.madeAt.getTime()) >= HOUR_MS;
      if (isDue) await make('hourly');
    } catch (error) {
      health.setBackupProblem(backupProblem(error, backupFolder));
    }
  }

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    newestGoodCopy: async (path, format) => {
      try {
        return await newestGoodCopy(fileSystem, folder, path, format);
      } catch (error) {
        throw notRead(error, `${path} is damaged, and its backup in ${folder}`);
      }
    },
    newestGoodBytes: async (path) => {
      try {
        return await newestGoodBytes(fileSystem, folder, path);
      } catch (error) {
        throw notRead(error, `${path} is missing, and its backup in ${folder}`);
      }
    },
    newestManifest: async () => {
      try {
        const last = await newest();
        return last && last.manifest.folder === files.folder ? last.manifest : null;
      } catch (error) {
        health.setBackupProblem(backupProblem(error, backupFolder));
        return null;
      }
    },
    makeIfDue: () => inTurn(makeIfDue),
    // The damaged file stays beside the repaired one, so a repair without a backup loses nothing; `make` reports it.
    beforeRepair: () => inTurn(() => make('repair')).catch(() => undefined),
    beforeNewVersion: async () => {
      try {
        await inTurn(() => make('new-version'));
      } catch (error) {
        const why = backupProblem(error, backupFolder);
        throw new StorageFailure(`Not saved: this vault is of an older version and needs a backup first. ${why}`, {
          cause: error,
        });
      }
    },
    snapshot: async (reason) => {
      try {
        await inTurn(() => make(reason));
      } catch (error) {
        const why = backupProblem(error, backupFolder);
        throw new StorageFailure(`Nothing was changed, for there has to be a backup first. ${why}`, { cause: error });
      }
    },
    noteChange: () => {
      mayHaveChanged = true;
    },
    settled: async () => {
      await queue;
    },
  };
}
