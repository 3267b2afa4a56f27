import { join, resolve } from 'node:path';
import type { BackupReason } from '#shared/contract/backupsContract.ts';
import type { Format } from '../format.ts';
import { VAULT_FILE } from '../layout.ts';
import { notRead } from '../storageFailures.ts';
import { StorageFailure, VaultReadOnly } from '../vaultDocument.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import { BackupFolderGone, backupProblem, folderGone, notMoved } from './backupProblem.ts';
import { listBackups } from './backupStore.ts';
import { type BackupsOfUser, backupsOfUser } from './backupsOfUser.ts';
import type { MadeBackup } from './backupTask.ts';
import { VaultRestless } from './fillBackup.ts';
import { keepShrinking } from './keepShrinking.ts';
import { keepVerified } from './keepVerified.ts';
import { makeBackup } from './makeBackup.ts';
import type { Manifest } from './manifest.ts';
import { manifestShelf } from './manifestShelf.ts';
import { type GoodCopy, newestGoodBytes, newestGoodCopy } from './newestGoodCopy.ts';
import { quietMoment } from './quietMoment.ts';
import { refuseBackupsInside } from './refuseInside.ts';
import { removeOldBackups, removeUnfinished } from './removeOldBackups.ts';
import { resealOne } from './resealBackups.ts';
import type { Sealing } from './sealing.ts';
import { assertUsable } from './usableFolder.ts';

/** The backups of the open vault. A failure is reported as its health and never stops a save. */
export interface Backups {
  /** Throws StorageFailure when the backups cannot be read: then nobody may conclude that there are none. */
  newestGoodCopy<Data>(path: string, format: Format<Data>): Promise<GoodCopy<Data> | null>;
  /** The same for a file that is no document. */
  newestGoodBytes(path: string): Promise<{ bytes: Buffer; madeAt: Date } | null>;
  /** What the newest backup holds; null when there is none of this very folder or the backups cannot be read. */
  newestManifest(): Promise<Manifest | null>;
  /** Once a minute: makes one if the last is an hour old and something was saved since, and reads the newest back once a day. */
  tick(): Promise<void>;
  beforeRepair(): Promise<void>;
  /** Throws StorageFailure when there can be no backup: then nothing older may be overwritten. */
  beforeNewVersion(): Promise<void>;
  /** Throws StorageFailure when there can be no backup: then what it is for must not be done. Answers its name. */
  snapshot(reason: BackupReason, pin?: string | null): Promise<string>;
  /** Something was saved. */
  noteChange(): void;
  /** No save comes any more. Waits for a backup under way. */
  end(): Promise<void>;
  readonly ofUser: BackupsOfUser;
}

export interface BackupTools {
  files: VaultFiles;
  /** The user's backup folder; each vault has a folder of its own in it. */
  backupFolder: string;
  /** It was there at some time: when it is missing, a drive is, and it is not made anew. */
  isFolderKnown: boolean;
  vaultId: string;
  /** Null for a vault that is not encrypted. */
  sealing: Sealing | null;
  health: VaultHealthState;
  now: () => Date;
}

interface Wanted {
  reason: BackupReason;
  pin?: string | null;
  isForced?: boolean;
  /** It is made in the middle of a save, which would wait for itself. */
  isInSave?: boolean;
  /** Somebody asked for the folder to be made anew. */
  mayMakeFolder?: boolean;
}

const HOUR_MS = 3_600_000;
/** Longer than the rotation keeps one backup a day. */
const LEAP_MS = 32 * 24 * HOUR_MS;

const apart = (one: Date, other: Date): number => Math.abs(one.getTime() - other.getTime());

export function openBackups(tools: BackupTools): Backups {
  const { files, vaultId, sealing, health, now } = tools;
  const { fileSystem } = files;
  const shelf = manifestShelf(fileSystem);
  const quiet = quietMoment();
  let backupFolder = resolve(tools.backupFolder);
  let isFolderKnown = tools.isFolderKnown;
  let mayHaveChanged = true;
  let isSealing = false;
  let hasEnded = false;
  let queue: Promise<unknown> = Promise.resolve();
  const folder = () => join(backupFolder, vaultId);
  const place = () => ({ fileSystem, folder: folder(), sealing });

  async function newest(): Promise<MadeBackup | null> {
    for (const backup of await listBackups(fileSystem, folder())) {
      const manifest = await shelf.of(backup);
      if (manifest) return { backup, manifest };
    }
    return null;
  }

  async function assertFolder(mayMakeFolder: boolean): Promise<void> {
    const isThere = await assertUsable(fileSystem, backupFolder, mayMakeFolder || !isFolderKnown);
    if (isThere) isFolderKnown = true;
  }

  async function make(wanted: Wanted): Promise<string> {
    const { reason, pin = null, isForced = false, isInSave = false, mayMakeFolder = false } = wanted;
    mayHaveChanged = false;
    try {
      await assertFolder(mayMakeFolder);
      await removeUnfinished(fileSystem, folder());
      const previous = await newest();
      const made = await makeBackup({
        files,
        folder: folder(),
        vaultId,
        sealing,
        reason,
        madeAt: now(),
        pin,
        previous,
        isForced: isForced || pin !== null,
        quiet: isInSave ? async () => undefined : quiet.wait,
      });
      isFolderKnown = true;
      if (made) {
        // Nobody is asked about what a restore took away, nor about a damaged file that is put right a moment later.
        if (previous?.manifest.reason !== 'restore' && reason !== 'repair') await shrinking.compare(previous, made);
        // It holds the damaged file: should the repair be refused, the copy of before must still be there.
        // A clock that leaps forward makes all of them old at once: the next backup has time to remove what is.
        const hasLeapt = previous !== null && apart(previous.backup.madeAt, made.backup.madeAt) > LEAP_MS;
        if (reason !== 'repair' && !hasLeapt) await removeOldBackups(fileSystem, folder(), shelf, made.backup.madeAt);
      }
      health.setBackupProblem(null);
      ofUser.tell();
      return (made ?? previous)?.backup.name ?? '';
    } catch (error) {
      mayHaveChanged = true;
      // Nothing is wrong with the folder, and the next minute may be quieter.
      if (!(error instanceof VaultRestless && reason === 'hourly')) {
        health.setBackupProblem(backupProblem(error, backupFolder));
      }
      throw error;
    }
  }

  async function makeIfDue(): Promise<void> {
    if (health.current().readOnlyBecause !== null) return;
    const hadProblem = health.current().backupProblem !== null;
    try {
      if (isFolderKnown) await assertFolder(false);
      if (!mayHaveChanged && !hadProblem) return;
      const last = await newest();
      // A clock that was set back must neither stop the backups nor have one made every minute.
      const isOld = !(await listBackups(fileSystem, folder())).some(({ madeAt }) => apart(madeAt, now()) < HOUR_MS);
      // One that shows what was there before a restore, or that anybody can read, is not of now.
      const isOther = last?.manifest.reason === 'restore' || last?.manifest.keyId !== (sealing?.keyId ?? null);
      const isDue = isOld || isOther;
      if (isDue || hadProblem) await make({ reason: 'hourly' });
    } catch (error) {
      if (!(error instanceof VaultRestless)) health.setBackupProblem(backupProblem(error, backupFolder));
    }
  }

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function orRefuse<Result>(before: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await inTurn(work);
    } catch (error) {
      throw new StorageFailure(`${before} ${backupProblem(error, backupFolder)}`.trim(), { cause: error });
    }
  }

  /** In a vault that can only be read another Leadlight may be making one, whose unfinished work is not ours to remove. */
  function assertOwn(): void {
    const because = health.current().readOnlyBecause;
    if (because !== null) throw new VaultReadOnly(because);
  }

  /** In the background, one at a time, so that whoever asks for a backup meanwhile has the next turn. */
  async function sealReadable(): Promise<void> {
    if (!sealing || isSealing || health.current().readOnlyBecause !== null) return;
    isSealing = true;
    try {
      const header = await files.readRaw(VAULT_FILE);
      while (!hasEnded && (await inTurn(() => resealOne({ fileSystem, folder: folder(), sealing, header }))))
        ofUser.tell();
    } catch {
      // The disk refuses; it is tried again in a minute, and the list says that some can still be read.
    } finally {
      isSealing = false;
    }
  }

  const shrinking = keepShrinking({ fileSystem, folder, sealing, health, now });
  const verified = keepVerified({ fileSystem, folder, sealing, health, now });
  const ofUser = backupsOfUser({
    files,
    shelf,
    sealing,
    vaultId,
    now,
    health,
    place: () => ({ backupFolder, folder: folder() }),
    inTurn,
    assertThere: async () => {
      try {
        if (isFolderKnown) await assertUsable(fileSystem, backupFolder, false);
      } catch (error) {
        if (error instanceof BackupFolderGone) throw new StorageFailure(folderGone(backupFolder), { cause: error });
      }
    },
    make: async (pin) => {
      assertOwn();
      return orRefuse('', () => make({ reason: 'asked', pin, isForced: true, mayMakeFolder: true }));
    },
    moveTo: (wanted) =>
      inTurn(async () => {
        assertOwn();
        refuseBackupsInside(files.folder, resolve(wanted));
        const before = { backupFolder, isFolderKnown };
        const problem = health.current().backupProblem;
        backupFolder = resolve(wanted);
        isFolderKnown = false;
        try {
          await make({ reason: 'new-folder', isForced: true, mayMakeFolder: true });
        } catch (error) {
          const why = notMoved(error, backupFolder);
          ({ backupFolder, isFolderKnown } = before);
          health.setBackupProblem(problem);
          throw new StorageFailure(why, { cause: error });
        }
      }),
    shrinking,
    verified,
  });

  return {
    newestGoodCopy: async (path, format) => {
      try {
        return await newestGoodCopy(place(), path, format);
      } catch (error) {
        throw notRead(error, `${path} is damaged, and its backup in ${folder()}`);
      }
    },
    newestGoodBytes: async (path) => {
      try {
        return await newestGoodBytes(place(), path);
      } catch (error) {
        throw notRead(error, `${path} is missing, and its backup in ${folder()}`);
      }
    },
    newestManifest: async () => {
      try {
        const last = await newest();
        // What was there before a restore is not what there is to be after it.
        const isOfNow = last?.manifest.folder === files.folder && last.manifest.reason !== 'restore';
        return isOfNow ? last.manifest : null;
      } catch (error) {
        health.setBackupProblem(backupProblem(error, backupFolder));
        return null;
      }
    },
    tick: async () => {
      await inTurn(async () => {
        await makeIfDue();
        await shrinking.remember();
        if ((await verified.newestIfDue(await newest().catch(() => null))) === 'damaged') {
          await make({ reason: 'hourly', isForced: true }).catch(() => undefined);
        }
      });
      await sealReadable();
    },
    // The damaged file stays beside the repaired one, so a repair without a backup loses nothing; `make` reports it.
    beforeRepair: async () => {
      await inTurn(() => make({ reason: 'repair', isInSave: true })).catch(() => undefined);
    },
    beforeNewVersion: async () => {
      const before = 'Not saved: this vault is of an older version and needs a backup first.';
      await orRefuse(before, () => make({ reason: 'new-version', isInSave: true }));
    },
    snapshot: (reason, pin = null) =>
      orRefuse('Nothing was changed, for there has to be a backup first.', () => make({ reason, pin })),
    noteChange: () => {
      mayHaveChanged = true;
      quiet.note();
    },
    end: async () => {
      hasEnded = true;
      quiet.end();
      await queue;
    },
    ofUser,
  };
}
