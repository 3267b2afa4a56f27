import { z } from 'zod';
import { JournalMonth } from '#shared/model/entry.ts';
import { Run } from '#shared/model/run.ts';
import { FIRST_SETTINGS, Settings } from '#shared/model/settings.ts';
import { Repair } from '#shared/model/vaultHealth.ts';
import * as steps from './migrations.ts';
import { salvageJournalMonth } from './repair/salvageJournalMonth.ts';
import { salvageSettings } from './repair/salvageSettings.ts';
import { VaultIdentity } from './vaultIdentity.ts';
import { inWords } from './words.ts';

/** One kind of file: how it is checked, brought up to date, repaired and called. */
export interface Format<Data> {
  readonly name: string;
  readonly schema: z.ZodType<Data>;
  /** What a file that was never written reads as. */
  readonly first: Data;
  readonly steps: readonly steps.VersionStep[];
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

export interface Formats {
  vault: Format<VaultIdentity | null>;
  settings: Format<Settings>;
  run: Format<Run | null>;
  journalMonth: Format<JournalMonth>;
  repairs: Format<Repair[]>;
}

export const FORMATS: Formats = {
  vault: {
    name: 'vault',
    schema: VaultIdentity.nullable(),
    first: null,
    steps: steps.VAULT,
    describe: () => "The vault's name tag",
  },
  settings: {
    name: 'settings',
    schema: Settings,
    first: FIRST_SETTINGS,
    steps: steps.SETTINGS,
    describe: () => 'The settings file',
    salvage: salvageSettings,
  },
  run: { name: 'run', schema: Run.nullable(), first: null, steps: steps.RUN, describe: () => 'The calendar of a run' },
  journalMonth: {
    name: 'journal-month',
    schema: JournalMonth,
    first: { entries: {}, tombstones: {} },
    steps: steps.JOURNAL_MONTH,
    describe: (path) => `The journal of ${inWords.monthOf(path)}`,
    salvage: salvageJournalMonth,
  },
  repairs: {
    name: 'repairs',
    schema: z.array(Repair),
    first: [],
    steps: steps.REPAIRS,
    describe: () => 'The list of repairs',
  },
};

/** The version this Leadlight writes. */
export const currentVersion = (format: { steps: readonly unknown[] }): number => format.steps.length + 1;
