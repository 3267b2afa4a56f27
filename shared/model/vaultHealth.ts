import { z } from 'zod';
import { Instant } from './time.ts';

/** One file that could not be read, and what was done about it. Paths are relative to the vault. */
export const Repair = z.strictObject({
  file: z.string(),
  setAsideAs: z.string(),
  /** When the backup that replaced it was made (ISO instant); null when there was none. */
  restoredFrom: z.string().nullable(),
  /** What the user lost, in words for the user. */
  lost: z.string(),
});
export type Repair = z.infer<typeof Repair>;

/** A second copy of one of our files, as a sync tool leaves it beside the file. Paths are relative to the vault. */
export const ConflictCopy = z.strictObject({
  path: z.string(),
  /** The file it is a copy of. */
  of: z.string(),
  /** What kind of file it is, in words for the user: "The journal of February 2027". */
  what: z.string(),
});
export type ConflictCopy = z.infer<typeof ConflictCopy>;

/** The vault became smaller by more than a tenth between two backups, and nobody has said that it should. */
export const Shrinking = z.strictObject({
  fromBytes: z.int().min(0),
  toBytes: z.int().min(0),
  /** Entries of the journal, those in the bin included; null where the older backup did not count them. */
  fromEntries: z.int().min(0).nullable(),
  toEntries: z.int().min(0).nullable(),
  /** The name of the last backup from before. It is pinned. */
  backup: z.string(),
  /** When that one was made. */
  madeAt: Instant,
});
export type Shrinking = z.infer<typeof Shrinking>;

export const VaultHealth = z.strictObject({
  /** Words for the user when nothing can be saved, for example because a newer Leadlight wrote the vault. */
  readOnlyBecause: z.string().nullable(),
  repairs: z.array(Repair),
  /** Words for the user when no backup can be made. Saving goes on. */
  backupProblem: z.string().nullable().default(null),
  /** Words for the user when a backup is no longer as it was written, until they are read. */
  backupDamage: z.string().nullable().default(null),
  shrunk: Shrinking.nullable().default(null),
  /** Words for the user while the folder is not there or in other hands. Saving goes on by itself once it is back. */
  away: z.string().nullable().default(null),
  conflicts: z.array(ConflictCopy).default([]),
});
export type VaultHealth = z.infer<typeof VaultHealth>;

/** Nothing is wrong. */
export const WELL: VaultHealth = {
  readOnlyBecause: null,
  repairs: [],
  backupProblem: null,
  backupDamage: null,
  shrunk: null,
  away: null,
  conflicts: [],
};
