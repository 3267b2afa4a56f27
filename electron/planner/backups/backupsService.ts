import { isAbsolute, resolve } from 'node:path';
import type { BackupReader } from '#electron/vault/backups/backupReader.ts';
import type { WantedBackup } from '#electron/vault/backups/backupsOfUser.ts';
import { RestoreRefused } from '#electron/vault/backups/restore/restoreRefused.ts';
import { restoreWhole } from '#electron/vault/backups/restore/restoreWhole.ts';
import { assertSound } from '#electron/vault/backups/restore/soundBackup.ts';
import type { Sealing } from '#electron/vault/backups/sealing.ts';
import { unlockBackup } from '#electron/vault/backups/unlockBackup.ts';
import { WrongSecret } from '#electron/vault/encryption/secretErrors.ts';
import { FORMATS } from '#electron/vault/formats.ts';
import { journalPath } from '#electron/vault/layout.ts';
import { StorageFailure } from '#electron/vault/vaultDocument.ts';
import {
  type BackupLook,
  type BackupsView,
  type EntryState,
  TOLD_ENTRIES,
  type VerifyProgress,
} from '#shared/contract/backupsContract.ts';
import type { Secret } from '#shared/contract/encryptionContract.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { VaultNotChanged } from '../hostServices.ts';
import type { Journal } from '../journal/journal.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { backupInfo } from './backupsView.ts';
import { compareEntries } from './compareEntries.ts';
import { compareOthers } from './compareOthers.ts';
import { entryState } from './entryState.ts';
import { restoreEntry } from './restoreEntry.ts';

type Wanted = Required<Pick<WantedBackup, 'name'>> & { vaultId: string | null };

export interface BackupsService {
  list(vaultId: string | null): Promise<BackupsView>;
  verify(signal?: AbortSignal): AsyncGenerator<VerifyProgress>;
  look(wanted: Wanted): Promise<BackupLook>;
  entry(wanted: Wanted & { id: EntryId }): Promise<{ before: EntryState | null; now: EntryState | null }>;
  restoreEntry(wanted: Wanted & { id: EntryId }): Promise<void>;
  unlock(wanted: Wanted & { secret: Secret }): Promise<void>;
  restore(wanted: Wanted): Promise<{ snapshot: string; files: number }>;
  chooseFolder(folder: string): Promise<{ folder: string }>;
}

export function backupsService(parts: PlannerParts, { index }: Pick<Journal, 'index'>): BackupsService {
  const { vault, host, changes } = parts;
  const { backups } = vault;
  /** Keys of other times that were entered since the vault was opened, by their ids. */
  const secrets = new Map<string, Sealing>();

  async function open(wanted: Wanted): Promise<BackupReader> {
    const reader = await backups.open({ ...wanted, secrets });
    if (!reader) throw notThere();
    if (reader.isLocked) throw failure('locked', 'Enter the passphrase that the vault had when this backup was made.');
    return reader;
  }

  async function entryIn(reader: BackupReader, id: EntryId): Promise<Entry | null> {
    const path = journalPath(monthOfId(id));
    if (!reader.manifest.files[path]) return null;
    const month = await reader.document(path, FORMATS.journalMonth);
    if (!month) throw failure('invalid', `${path} of this backup is damaged. Look into an older or a newer one.`);
    return month.entries[id] ?? null;
  }

  return {
    list: async (vaultId) => {
      const folder = backups.folder();
      const earlierFolders = host.earlierBackupFolders ? await host.earlierBackupFolders(vault.folder) : [];
      try {
        const listed = await backups.list(vaultId);
        const others = await backups.others();
        return {
          folder,
          earlierFolders,
          backups: listed.map((backup) => backupInfo(backup, (keyId) => backups.opens(keyId) || secrets.has(keyId))),
          others: others.map((other) => ({ ...other, newest: Instant.parse(other.newest.toISOString()) })),
          problem: null,
        };
      } catch (error) {
        if (!(error instanceof StorageFailure)) throw error;
        // Another folder can be chosen all the same.
        return { folder, earlierFolders, backups: [], others: [], problem: error.message };
      }
    },
    async *verify(signal) {
      const names = (await backups.list()).map(({ name }) => name);
      const known = new Set<string>();
      const damaged: string[] = [];
      for (const [done, name] of names.entries()) {
        if (signal?.aborted) return;
        yield { state: 'verifying', done, total: names.length };
        if ((await backups.verify(name, known))?.state === 'damaged') damaged.push(name);
      }
      yield { state: 'finished', checked: names.length, damaged };
    },
    look: async (wanted) => {
      const reader = await open(wanted);
      const { counts, entries, damaged } = await compareEntries(vault, reader);
      return {
        name: wanted.name,
        madeAt: Instant.parse(reader.backup.madeAt.toISOString()),
        counts,
        entries: entries.slice(0, TOLD_ENTRIES),
        others: await compareOthers(reader),
        damaged,
      };
    },
    entry: async ({ id, ...wanted }) => {
      const before = await entryIn(await open(wanted), id);
      const { entries } = await vault.journalMonth(monthOfId(id)).read();
      const now = entries[id];
      return { before: before && entryState(before), now: now ? entryState(now) : null };
    },
    restoreEntry: async ({ id, ...wanted }) => {
      const before = await entryIn(await open(wanted), id);
      if (!before) throw failure('not-found', 'This entry is not in the backup.');
      await restoreEntry(parts, index, id, before);
    },
    unlock: async ({ secret, ...wanted }) => {
      const folder = await backups.folderOf(wanted);
      if (folder === null) throw notThere();
      try {
        const sealing = await unlockBackup(folder, secret, () => new Date());
        secrets.set(sealing.keyId, sealing);
      } catch (error) {
        throw error instanceof WrongSecret ? failure('invalid', error.message) : error;
      }
      changes.publish({ topic: 'backups' });
    },
    restore: async (wanted) => {
      if (!host.vaultWork)
        throw failure('invalid', 'Restore the whole vault in a window of Leadlight, or with leadlight restore.');
      // Refused while everything is still open, so that no page has to load anew for it.
      await asAnswer(async () => assertSound(await open(wanted), FORMATS));
      let restored: { snapshot: string; files: number } | null = null;
      await asAnswer(async () => {
        await host.vaultWork?.whileClosed(async ({ location, key }) => {
          restored = await restoreWhole(
            location,
            { ...wanted, secrets },
            { host: host.about.host, now: () => new Date(), key },
          );
          return key;
        });
      });
      if (!restored) throw failure('invalid', 'The vault was being closed. Try again in a moment.');
      return restored;
    },
    chooseFolder: async (wanted) => {
      if (!isAbsolute(wanted))
        throw failure('invalid', 'Write the whole path of the folder, from the root or the drive on.');
      const folder = resolve(wanted);
      if (folder === resolve(backups.folder())) throw failure('invalid', 'The backups go to this folder already.');
      await backups.moveTo(folder);
      await host.rememberBackupFolder?.(vault.folder, folder);
      return { folder };
    },
  };
}

function notThere() {
  return failure('not-found', 'This backup is not there any more, or its list of files cannot be read.');
}

async function asAnswer(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof VaultNotChanged) throw failure('invalid', error.message);
    throw error instanceof RestoreRefused ? failure(codeOf(error), error.message) : error;
  }
}

function codeOf({ because }: RestoreRefused): 'not-found' | 'locked' | 'invalid' {
  return because === 'not-found' || because === 'locked' ? because : 'invalid';
}
