import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { DiskPath } from '../model/diskPath.ts';
import { EntryKind } from '../model/entryKind.ts';
import { IMPORT_FORMATS, ImportedEntries } from '../model/importRecord.ts';
import { Instant, LocalDate } from '../model/time.ts';
import { expected } from './failures.ts';

export const ImportFormat = z.enum(IMPORT_FORMATS);
export type ImportFormat = z.infer<typeof ImportFormat>;

/** What a vault is made of, in the order in which it is told. */
export const IMPORT_SUBJECTS = [
  'entries',
  'deleted-entries',
  'runs',
  'plans',
  'drawings',
  'recordings',
  'interviews',
  'cards',
  'reviews',
  'attempts',
  'intervals',
  'ratings',
  'evidence',
  'marks',
  'reminders',
  'settings',
] as const;
export const ImportSubject = z.enum(IMPORT_SUBJECTS);
export type ImportSubject = z.infer<typeof ImportSubject>;

export const ImportCount = z.object({
  subject: ImportSubject,
  /** Not in the vault. */
  new: z.int(),
  /** In the vault as they are here. */
  same: z.int(),
  /** In the vault in another form. */
  differ: z.int(),
});
export type ImportCount = z.infer<typeof ImportCount>;

/** Something that was not read, or not carried over whole, and why. */
export const ImportIssue = z.object({
  /** The file, with a line or an entry in it where that helps. */
  from: z.string(),
  message: z.string(),
});
export type ImportIssue = z.infer<typeof ImportIssue>;

export const SAMPLE_ENTRIES = 30;
export const TOLD_ISSUES = 200;

/** One entry of what was found. */
export const ImportSample = z.object({
  title: z.string(),
  date: LocalDate,
  kind: EntryKind,
  state: z.enum(['new', 'same', 'differs']),
  /** The file it comes from. */
  from: z.string(),
});
export type ImportSample = z.infer<typeof ImportSample>;

/** What is found at a path, before anything is written. */
export const ImportFindings = z.object({
  /** For `apply`, until something else is looked at or Leadlight ends. */
  importId: z.string(),
  format: ImportFormat,
  /** The last part of the path. */
  from: z.string(),
  /** Only what there is any of. */
  counts: z.array(ImportCount),
  /** Bytes of drawings, pictures and sound that would be written. */
  attachmentBytes: z.int(),
  /** Of the entries; null without any. */
  firstDate: LocalDate.nullable(),
  lastDate: LocalDate.nullable(),
  /** New and differing ones before those that are there already. */
  sample: z.array(ImportSample).max(SAMPLE_ENTRIES),
  issues: z.array(ImportIssue).max(TOLD_ISSUES),
  issueCount: z.int(),
});
export type ImportFindings = z.infer<typeof ImportFindings>;

export const LookProgress = z.discriminatedUnion('state', [
  z.object({ state: z.literal('reading'), filesDone: z.int(), filesTotal: z.int().nullable() }),
  ImportFindings.extend({ state: z.literal('found') }),
]);
export type LookProgress = z.infer<typeof LookProgress>;

/**
 * What becomes of an entry that is in the vault in another form.
 * - `keep-mine`: the one in the vault stays, and so does every other record.
 * - `take-theirs`: the imported one takes its place. Of other records the one that was changed last stays.
 * - `keep-both`: the imported one becomes an entry of its own. Of other records the one that was changed last stays.
 */
export const DifferingEntries = z.enum(['keep-mine', 'take-theirs', 'keep-both']);
export type DifferingEntries = z.infer<typeof DifferingEntries>;

export const ApplyProgress = z.discriminatedUnion('state', [
  /** Of the records and attachments that are written. */
  z.object({ state: z.literal('writing'), done: z.int(), total: z.int() }),
  z.object({
    state: z.literal('finished'),
    entries: ImportedEntries,
    /** Other records that were added or replaced. */
    records: z.int(),
    /** Drawings, pictures and sound. */
    attachments: z.int(),
    issues: z.array(ImportIssue).max(TOLD_ISSUES),
    issueCount: z.int(),
  }),
]);
export type ApplyProgress = z.infer<typeof ApplyProgress>;

/** The import that `undo` takes back. */
export const LastImport = z.object({
  at: Instant,
  format: ImportFormat,
  from: z.string(),
  entries: ImportedEntries,
  records: z.int(),
  attachments: z.int(),
});
export type LastImport = z.infer<typeof LastImport>;

export const UndoneImport = z.object({
  /** Entries that were taken out again or are as they were before. */
  entries: z.int(),
  /** The same of other records and attachments. */
  records: z.int(),
  /** Entries that were changed since; they stay as they are. */
  keptEntries: z.array(z.object({ id: z.string(), title: z.string(), date: LocalDate })).max(TOLD_ISSUES),
  keptEntryCount: z.int(),
  /** Other records that were changed since and stay. */
  keptRecords: z.int(),
});
export type UndoneImport = z.infer<typeof UndoneImport>;

export const importContract = {
  /**
   * Reads a folder, a file or a ZIP archive and says what is in it. Nothing is written. `invalid` for what cannot be read at
   * all, also in the middle of the stream.
   */
  look: expected.input(z.object({ path: DiskPath })).output(eventIterator(LookProgress)),
  /**
   * Writes what was looked at, after a backup. Ending the stream early, a failure or a crash takes all of it back. `not-found`
   * when something else was looked at since.
   */
  apply: expected
    .input(z.object({ importId: z.string(), differing: DifferingEntries }))
    .output(eventIterator(ApplyProgress)),
  /** Null when there is none, or it was undone. Waits for one that is under way or is being taken back. */
  last: expected.output(LastImport.nullable()),
  /** Takes the last import back, also after a restart. `not-found` when there is none. */
  undo: expected.output(UndoneImport),
};
