import type { z } from 'zod';
import type { VersionStep } from './versions/migrations.ts';

/** One kind of file: how it is checked, brought up to date, repaired and called. */
export interface Format<Data> {
  readonly name: string;
  readonly schema: z.ZodType<Data>;
  /** What a file that was never written reads as. */
  readonly first: Data;
  readonly steps: readonly VersionStep[];
  /** "The journal of February 2027". */
  describe(path: string): string;
  /** Keeps what is good in a damaged file; null when nothing is. */
  salvage?(damaged: Damaged, backup: Backup<Data> | null): Salvaged<Data> | null;
}

export interface Damaged {
  text: string;
  /** The file's data as far as it is JSON at all. */
  data: unknown;
}

/** The same file as it was backed up last. */
export interface Backup<Data> {
  data: Data;
  /** "21 Feb 2027, 21:00". */
  when: string;
}

export interface Salvaged<Data> {
  data: Data;
  /** A sentence for the user: what was kept, put back and lost. */
  account: string;
  usedBackup: boolean;
}

/** The version this Leadlight writes. */
export const currentVersion = (format: { steps: readonly unknown[] }): number => format.steps.length + 1;
