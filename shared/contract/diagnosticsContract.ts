import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { FileKind } from '../model/fileKind.ts';
import { HostKind } from '../model/host.ts';
import { Instant } from '../model/time.ts';
import { expected } from './failures.ts';

/** A file in the vault's folder, by its path there. */
const FoundFile = z.object({ path: z.string(), bytes: z.int(), at: Instant });
export type FoundFile = z.infer<typeof FoundFile>;

export const DiskSpace = z.object({
  freeBytes: z.number(),
  totalBytes: z.number(),
  /** Less than 200 MB are left. */
  isLow: z.boolean(),
});
export type DiskSpace = z.infer<typeof DiskSpace>;

export const SaveTimes = z.object({
  /** Since Leadlight was started; null while nothing was saved. */
  last: z.object({ at: Instant, ms: z.number() }).nullable(),
  /** Of the last saves, in milliseconds; null while there were fewer than five. */
  medianMs: z.number().nullable(),
  isSlow: z.boolean(),
});
export type SaveTimes = z.infer<typeof SaveTimes>;

export const CheckResult = z.object({
  at: Instant,
  files: z.int(),
  damaged: z.array(z.string()).max(50),
  backups: z.int(),
  damagedBackups: z.int(),
  /** Files of a newer Leadlight. */
  newer: z.int(),
});
export type CheckResult = z.infer<typeof CheckResult>;

export const CheckStep = z.discriminatedUnion('state', [
  z.object({ state: z.literal('checking'), files: z.int(), backups: z.int() }),
  z.object({ state: z.literal('finished'), result: CheckResult }),
]);
export type CheckStep = z.infer<typeof CheckStep>;

/** How the files are, without a word of what is in them. */
export const VaultFacts = z.object({
  kinds: z.array(z.object({ kind: FileKind, files: z.int(), bytes: z.int() })),
  files: z.int(),
  bytes: z.int(),
  largest: z.object({ path: z.string(), kind: FileKind, bytes: z.int() }).nullable(),
  /** Damaged once, replaced and kept. Leadlight never deletes them. */
  setAside: z.array(FoundFile),
  /** Of saves that did not end. The next start removes them. */
  leftovers: z.array(FoundFile),
  /** Not files of Leadlight's. */
  unknown: z.int(),
  holder: z.object({ pid: z.int(), host: HostKind, since: Instant.nullable(), isThis: z.boolean() }).nullable(),
  encryption: z.object({ state: z.string().max(40), since: Instant.nullable() }),
  backups: z.object({
    count: z.int(),
    lastAt: Instant.nullable(),
    /** When one of the newest was last read back and found whole. */
    verifiedAt: Instant.nullable(),
  }),
  disks: z.object({ vault: DiskSpace.nullable(), backups: DiskSpace.nullable() }),
});
export type VaultFacts = z.infer<typeof VaultFacts>;

export const HealthView = VaultFacts.extend({
  saves: SaveTimes,
  /** The last check since Leadlight was started. */
  check: CheckResult.nullable(),
  /** The version that this Leadlight writes of each format. */
  formats: z.array(z.object({ format: z.string(), version: z.int() })),
});
export type HealthView = z.infer<typeof HealthView>;

/** What a page may tell of an error: its name and where in our code, never its message, which may quote the user. */
export const PageFailure = z.object({
  name: z.string().max(100),
  frames: z.array(z.string().max(400)).max(12),
});
export type PageFailure = z.infer<typeof PageFailure>;

export const diagnosticsContract = {
  health: expected.output(HealthView),
  /** The disks alone, which is quick. */
  disks: expected.output(VaultFacts.shape.disks),
  /** Reads every file of the vault and of its backups back. Ending the stream ends the check. */
  check: expected.output(eventIterator(CheckStep)),
  /** An error of a page, for the report. Told too often, it is left out. */
  noteFailure: expected.input(PageFailure).output(z.object({})),
  /** What somebody who looks for a mistake needs to know, as text without anything the user wrote. */
  report: expected.output(z.object({ text: z.string(), fileName: z.string() })),
};
