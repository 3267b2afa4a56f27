import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { EntryKind } from '../model/entryKind.ts';
import { EntryId } from '../model/ids.ts';
import { Instant, LocalDate } from '../model/time.ts';
import { VaultHealth } from '../model/vaultHealth.ts';
import { Secret } from './encryptionContract.ts';
import { expected } from './failures.ts';

export const BACKUP_REASONS = [
  'hourly',
  'repair',
  'new-version',
  'import',
  'restore',
  'encryption',
  'new-folder',
  'asked',
] as const;
export const BackupReason = z.enum(BACKUP_REASONS);
export type BackupReason = z.infer<typeof BackupReason>;

/** The name of a backup, which is also the name of its folder. */
export const BackupName = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z$/);

export const PinWords = z.string().trim().min(1, 'Say what it is kept for.').max(200);

export const BackupInfo = z.object({
  name: BackupName,
  madeAt: Instant,
  /** Null when its list of files cannot be read: then it cannot be restored. */
  content: z
    .object({
      reason: BackupReason,
      files: z.int(),
      /** As it lies in the vault. */
      bytes: z.int(),
      /** What it takes on the disk beyond the backups before it. */
      addedBytes: z.int(),
      /** Of the journal; null where they were not counted. */
      entries: z.int().nullable(),
      /** It was sealed with another passphrase than today's, which was not entered yet. */
      isLocked: z.boolean(),
      isEncrypted: z.boolean(),
    })
    .nullable(),
  /** Kept until it is unpinned. `why` is null when it cannot be read with today's key. */
  pinned: z.object({ at: Instant, why: z.string().nullable() }).nullable(),
  /** When it was last read back, and the files that were not as they were written. */
  verified: z.object({ at: Instant, state: z.enum(['ok', 'damaged']), damaged: z.array(z.string()) }).nullable(),
});
export type BackupInfo = z.infer<typeof BackupInfo>;

export const OtherVault = z.object({
  vaultId: z.string(),
  /** Where it lay when its newest backup was made. */
  folder: z.string(),
  newest: Instant,
  count: z.int(),
});
export type OtherVault = z.infer<typeof OtherVault>;

export const BackupsView = z.object({
  folder: z.string(),
  /** Folders that were used before, whose backups stay there. The last one first. */
  earlierFolders: z.array(z.string()),
  /** Newest first. */
  backups: z.array(BackupInfo),
  /** Other vaults whose backups lie in the same folder. */
  others: z.array(OtherVault),
  /** Words for the user when the folder cannot be read now; then none is listed. */
  problem: z.string().nullable(),
});
export type BackupsView = z.infer<typeof BackupsView>;

/** How something of a backup stands to the vault of now. `new`: the backup does not have it. */
export const Standing = z.enum(['missing', 'different', 'same', 'new']);
export type Standing = z.infer<typeof Standing>;

export const BackupEntry = z.object({
  id: EntryId,
  kind: EntryKind,
  date: LocalDate,
  title: z.string(),
  standing: Standing,
  /** It is in the bin now. */
  isInBin: z.boolean(),
});
export type BackupEntry = z.infer<typeof BackupEntry>;

/** So many entries are told of at most; the counts are of all. */
export const TOLD_ENTRIES = 2000;

export const BackupLook = z.object({
  name: BackupName,
  madeAt: Instant,
  counts: z.object({ missing: z.int(), different: z.int(), same: z.int(), new: z.int() }),
  /** Those that are not the same, newest first: the missing ones before the others. */
  entries: z.array(BackupEntry).max(TOLD_ENTRIES),
  /** What else is not the same: drawings, settings, runs. */
  others: z.array(z.object({ what: z.string(), standing: Standing, count: z.int() })),
  /** Files of the backup that cannot be read. */
  damaged: z.array(z.string()),
});
export type BackupLook = z.infer<typeof BackupLook>;

/** An entry as text, to be set beside another state of it. */
export const EntryState = z.object({ title: z.string(), text: z.string(), updatedAt: Instant, isInBin: z.boolean() });
export type EntryState = z.infer<typeof EntryState>;

export const VerifyProgress = z.discriminatedUnion('state', [
  z.object({ state: z.literal('verifying'), done: z.int(), total: z.int() }),
  z.object({ state: z.literal('finished'), checked: z.int(), damaged: z.array(BackupName) }),
]);
export type VerifyProgress = z.infer<typeof VerifyProgress>;

const named = z.object({
  name: BackupName,
  /** Of another vault in the same folder; null for one's own. */
  vaultId: z.uuidv7().nullable().default(null),
});

export const backupsContract = {
  list: expected.input(z.object({ vaultId: z.uuidv7().nullable().default(null) })).output(BackupsView),
  /** Makes one now. A pin says what it is kept for. `storage-failed` when there can be none. */
  make: expected.input(z.object({ pin: PinWords.nullable() })).output(z.object({ name: BackupName })),
  /** Reads every backup back, the newest first. Ending the stream ends it. */
  verify: expected.output(eventIterator(VerifyProgress)),
  /** Keeps a backup for ever, or with null lets it be rotated again. */
  pin: expected.input(z.object({ name: BackupName, why: PinWords.nullable() })).output(z.object({})),
  /** What differs between a backup and now. `locked` when it wants the passphrase of its time. */
  look: expected.input(named).output(BackupLook),
  /** One entry then and now; null where it was or is not there. */
  entry: expected
    .input(named.extend({ id: EntryId }))
    .output(z.object({ before: EntryState.nullable(), now: EntryState.nullable() })),
  /** Puts one entry back as it was, as a change like any other. */
  restoreEntry: expected.input(named.extend({ id: EntryId })).output(z.object({})),
  /** Opens backups that were sealed with the passphrase of another time, until Leadlight is closed. */
  unlock: expected.input(named.extend({ secret: Secret })).output(z.object({})),
  /**
   * Puts a whole backup in the place of the vault's content, after a backup of that; every page then loads anew. `invalid`
   * when the backup is damaged or of a newer Leadlight; nothing was touched then.
   */
  restore: expected.input(named).output(z.object({ snapshot: BackupName, files: z.int() })),
  /** The vault became smaller, and that is as it should be. */
  shrunkIsFine: expected.output(VaultHealth),
  /** It was read that a backup is damaged. */
  damageIsRead: expected.output(VaultHealth),
  /** The backups go there from now on, and the first is made at once. */
  chooseFolder: expected.input(z.object({ folder: z.string().min(1) })).output(z.object({ folder: z.string() })),
};
