import { z } from 'zod';
import { Instant } from './time.ts';

/** Whose files an import read: our own export, or another program's. */
export const IMPORT_FORMATS = ['leadlight', 'markdown', 'joplin', 'mini-diary', 'jrnl', 'day-one'] as const;

/** What became of the entries that were found. */
export const ImportedEntries = z.strictObject({
  added: z.int().min(0),
  /** Took the place of the one in the vault. */
  replaced: z.int().min(0),
  /** Stand beside the one in the vault. */
  copied: z.int().min(0),
  /** Differ, and the one in the vault stayed. */
  kept: z.int().min(0),
  /** Were there already. */
  same: z.int().min(0),
});
export type ImportedEntries = z.infer<typeof ImportedEntries>;

/** SHA-256 of a record or an attachment, in hex; null for none. */
const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

/** One record that an import wrote. */
export const ImportedRecord = z.strictObject({
  /** What it is, for example `entry` or `run`. */
  shelf: z.string().max(40),
  /** Names it among those of its shelf. */
  key: z.string().max(200),
  /** As it was before; null when there was none. */
  before: z.json(),
  /** What was written. */
  wrote: Hash,
});
export type ImportedRecord = z.infer<typeof ImportedRecord>;

/** One drawing, picture or sound that an import wrote. */
export const ImportedAttachment = z.strictObject({
  path: z.string().max(200),
  /** Its bytes before, in base64; null when there was none. */
  before: z.string().nullable(),
  wrote: Hash,
});
export type ImportedAttachment = z.infer<typeof ImportedAttachment>;

/**
 * `import.json`: the last import, with all that is needed to take it back. It is on disk before the first record is written.
 * - `applying`: it broke off unless it is under way; the next start takes it back.
 * - `done`: it can be undone.
 * - `undoing`: taking it back broke off; the next start goes on.
 */
export const ImportRecord = z.strictObject({
  state: z.enum(['applying', 'done', 'undoing']),
  at: Instant,
  format: z.enum(IMPORT_FORMATS),
  from: z.string().max(300),
  entries: ImportedEntries,
  records: z.array(ImportedRecord),
  attachments: z.array(ImportedAttachment),
});
export type ImportRecord = z.infer<typeof ImportRecord>;
