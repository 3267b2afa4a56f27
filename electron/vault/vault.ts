import type { JournalMonth } from '#shared/model/entry.ts';
import type { RunId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { VaultHealth } from '#shared/model/vaultHealth.ts';
import type { VaultDocument } from './vaultDocument.ts';

/** The folder that holds the user's data, held by this process alone until it is closed. */
export interface Vault {
  readonly folder: string;
  readonly backupFolder: string;
  readonly settings: VaultDocument<Settings>;
  run(id: RunId): VaultDocument<Run | null>;
  runIds(): Promise<RunId[]>;
  /** `month` is `2027-02`; a month without a file reads as empty. */
  journalMonth(month: string): VaultDocument<JournalMonth>;
  /** Months that have a file, oldest first. */
  journalMonths(): Promise<string[]>;
  health(): VaultHealth;
  dismissRepairs(): void;
  /** Copies every file to an empty folder, or accepts one that is a vault already. Verified by reading back. */
  copyTo(folder: string): Promise<{ copiedFiles: number }>;
  /** Waits for every save under way, then lets go of the lock. */
  close(): Promise<void>;
}
