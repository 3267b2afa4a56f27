import { join } from 'node:path';
import { Instant } from '#shared/model/time.ts';
import { type FileSystem, isMissing } from '../fileSystem.ts';
import { notRead, notSaved } from '../storageFailures.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { VaultHealthState } from '../vaultHealthState.ts';
import { readNotes, type Verification, writeNotes } from './backupNotes.ts';
import { type BackupReader, backupReader } from './backupReader.ts';
import { type KeptBackup, listBackups, readManifest } from './backupStore.ts';
import type { KeepShrinking } from './keepShrinking.ts';
import type { KeepVerified } from './keepVerified.ts';
import { keptBackups, type ListedBackup } from './keptBackups.ts';
import type { ManifestShelf } from './manifestShelf.ts';
import type { Sealing } from './sealing.ts';

/** What a person does with the backups of the vault. Everything here throws StorageFailure with words for the user. */
export interface BackupsOfUser {
  /** The user's backup folder. */
  folder(): string;
  /** Of one's own vault, or of another in the same folder. */
  list(vaultId?: string | null): Promise<ListedBackup[]>;
  /** Vaults whose backups lie in the same folder. */
  others(): Promise<OtherVault[]>;
  /** Makes one now; `pin` says what it is kept for. Answers its name. */
  make(pin: string | null): Promise<string>;
  /** Null when there is no such backup. */
  verify(name: string, known?: Set<string>): Promise<Verification | null>;
  /** Keeps it for ever, or lets it be rotated again with null. False when there is no such backup. */
  pin(name: string, why: string | null): Promise<boolean>;
  /** Null when there is no such backup or its manifest cannot be read. */
  open(wanted: WantedBackup): Promise<BackupReader | null>;
  /** The key of this id is the vault's own. */
  opens(keyId: string): boolean;
  /** Where a backup lies; null when there is no such one. */
  folderOf(wanted: WantedBackup): Promise<string | null>;
  /** From now on the backups go there, and the first is made at once. */
  moveTo(folder: string): Promise<void>;
  shrunkIsFine(): Promise<void>;
  damageIsRead(): Promise<void>;
  /** Called after a backup was made, changed or removed. */
  onChange(listener: () => void): void;
}

export interface WantedBackup {
  name: string;
  /** Of another vault in the same folder; null for one's own. */
  vaultId?: string | null;
  /** Keys of other times, by their ids. */
  secrets?: ReadonlyMap<string, Sealing>;
}

export interface OtherVault {
  vaultId: string;
  /** Where it lay when the newest was made. */
  folder: string;
  newest: Date;
  count: number;
}

interface Tools {
  files: VaultFiles;
  shelf: ManifestShelf;
  sealing: Sealing | null;
  vaultId: string;
  health: VaultHealthState;
  now: () => Date;
  place: () => { backupFolder: string; folder: string };
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Throws StorageFailure when the folder was there before and is not now: that is not the same as no backup. */
  assertThere: () => Promise<void>;
  make: (pin: string | null) => Promise<string>;
  moveTo: (folder: string) => Promise<void>;
  shrinking: KeepShrinking;
  verified: KeepVerified;
}

export function backupsOfUser(tools: Tools): BackupsOfUser & { tell(): void } {
  const { files, shelf, sealing, now, place, inTurn, shrinking, verified } = tools;
  const { fileSystem } = files;
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };

  async function reading<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw notRead(error, place().folder);
    }
  }

  const folderOf = (vaultId: string | null) =>
    vaultId === null ? place().folder : join(place().backupFolder, vaultId);

  async function find(name: string, vaultId: string | null = null): Promise<KeptBackup | null> {
    const all = await reading(() => listBackups(fileSystem, folderOf(vaultId)));
    return all.find((backup) => backup.name === name) ?? null;
  }

  return {
    tell,
    folder: () => place().backupFolder,
    list: async (vaultId = null) => {
      await tools.assertThere();
      return reading(() => keptBackups(fileSystem, folderOf(vaultId), shelf, sealing));
    },
    others: () => reading(() => otherVaults(fileSystem, place().backupFolder, tools.vaultId)),
    make: tools.make,
    moveTo: async (folder) => {
      await tools.moveTo(folder);
      tell();
    },
    verify: async (name, known) => {
      const backup = await find(name);
      const result = backup && (await inTurn(() => verified.verify(backup, known)));
      tell();
      return result;
    },
    pin: async (name, why) => {
      const backup = await find(name);
      if (!backup) return false;
      await inTurn(async () => {
        const notes = await readNotes(fileSystem, backup, sealing);
        const at = notes.pinned?.at ?? Instant.parse(now().toISOString());
        try {
          await writeNotes(fileSystem, backup, { ...notes, pinned: why === null ? null : { at, why } }, sealing);
        } catch (error) {
          throw notSaved(error, backup.folder);
        }
      });
      tell();
      return true;
    },
    open: async ({ name, vaultId = null, secrets }) => {
      const backup = await find(name, vaultId);
      const manifest = backup && (await readManifest(fileSystem, backup));
      if (!backup || !manifest) return null;
      const isOwn = manifest.keyId === null || manifest.keyId === sealing?.keyId;
      return backupReader(files, backup, manifest, isOwn ? sealing : (secrets?.get(manifest.keyId ?? '') ?? null));
    },
    opens: (keyId) => keyId === sealing?.keyId,
    folderOf: async ({ name, vaultId = null }) => (await find(name, vaultId))?.folder ?? null,
    shrunkIsFine: () => inTurn(shrinking.isFine),
    damageIsRead: () => inTurn(verified.damageIsRead),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
}

async function otherVaults(fileSystem: FileSystem, backupFolder: string, own: string): Promise<OtherVault[]> {
  const found: OtherVault[] = [];
  const names = await fileSystem.list(backupFolder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const { name, isFolder } of names) {
    if (!isFolder || name === own) continue;
    const backups = await listBackups(fileSystem, join(backupFolder, name));
    const [newest] = backups;
    const manifest = newest && (await readManifest(fileSystem, newest));
    if (newest && manifest) {
      found.push({ vaultId: name, folder: manifest.folder, newest: newest.madeAt, count: backups.length });
    }
  }
  return found.sort((one, other) => other.newest.getTime() - one.newest.getTime());
}
