import type { EntryKind } from '#shared/model/entryKind.ts';
import type { Instant, LocalDate, ZoneName } from '#shared/model/time.ts';
import type { FoundProblem, ImportSource } from './sources/importSource.ts';

/** Programs whose files are understood. */
export const FOREIGN_FORMATS = ['markdown', 'joplin', 'mini-diary', 'jrnl', 'day-one'] as const;
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number];

/** An entry as another program kept it, in our terms. Nothing is invented: what is not known is null. */
export interface FoundEntry {
  /** The file, and the entry in it: for the report. */
  from: string;
  /**
   * Names it within its source for good, so that a second import knows it again: `joplin:<id>`, `day-one:<uuid>`,
   * `markdown:<path>`.
   */
  sourceKey: string;
  kind: EntryKind;
  /** The day it is about. */
  date: LocalDate;
  /** Nobody wrote that day: it is the one on which the file was last changed. */
  isDayOfFile?: boolean;
  title: string;
  /** Markdown as it stands there, byte for byte but for its front matter. */
  body: string;
  /** As the other program writes them; what our tags cannot hold is put in order by the import. */
  tags: readonly string[];
  createdAt: Instant | null;
  updatedAt: Instant | null;
  zone: ZoneName | null;
}

/** Reads one format. It never throws for what a file holds: that is a problem beside the entries. */
export interface ForeignReader {
  format: ForeignFormat;
  /** True when the source is this program's, by its names and first bytes. Quick, however large it is. */
  recognises(source: ImportSource): Promise<boolean>;
  /**
   * One after the other, so that never more than a file is in memory. `zone` is the machine's, for times that are
   * written without one. Throws ImportProblem only when the whole source cannot be read.
   */
  read(source: ImportSource, zone: ZoneName): AsyncGenerator<{ entry: FoundEntry } | { problem: FoundProblem }>;
}
