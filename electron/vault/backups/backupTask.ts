import type { BackupReason } from '#shared/contract/backupsContract.ts';
import type { VaultFiles } from '../vaultFiles.ts';
import type { KeptBackup } from './backupStore.ts';
import type { Manifest } from './manifest.ts';
import type { Sealing } from './sealing.ts';

export interface BackupTask {
  files: VaultFiles;
  /** Where the backups of this vault lie. */
  folder: string;
  vaultId: string;
  /** Null for a vault that is not encrypted. */
  sealing: Sealing | null;
  reason: BackupReason;
  madeAt: Date;
  /** What it is for, which keeps it for ever; null for one that is rotated. */
  pin: string | null;
  previous: MadeBackup | null;
  /** Makes one though nothing changed. */
  isForced: boolean;
  /** Resolves when no save came for a moment. */
  quiet: () => Promise<void>;
}

export interface MadeBackup {
  backup: KeptBackup;
  manifest: Manifest;
}
