import { type Backups, openBackups } from '../backups/backups.ts';
import type { Formats } from '../formats.ts';
import type { VaultLocation } from '../openVault.ts';
import { type VaultFiles, vaultFiles } from '../vaultFiles.ts';
import { vaultHealthState } from '../vaultHealthState.ts';
import type { OpenedHeader } from './openedHeader.ts';
import { sealingCipher } from './sealingCipher.ts';

export interface ClosedTools {
  location: VaultLocation;
  /** The files as they lie in the folder, which is locked. */
  plain: VaultFiles;
  vaultId: string;
  /** Null while the vault is not encrypted. */
  header: OpenedHeader | null;
  backupFolder: string;
  formats: Formats;
  now: () => Date;
}

/** The vault's files as their content, its backups and what is known of its health, without opening the vault. */
export function toolsOf({ location, plain, vaultId, header, backupFolder, now }: ClosedTools) {
  const cipher = header && sealingCipher({ ...header, now });
  const files = cipher ? vaultFiles(plain.folder, plain.fileSystem, { cipher }) : plain;
  const health = vaultHealthState(() => undefined);
  const backups: Backups = openBackups({
    files,
    backupFolder,
    isFolderKnown: location.isBackupFolderChosen ?? false,
    vaultId,
    sealing: header && cipher ? { keyId: header.key.id, cipher } : null,
    health,
    now,
  });
  return { files, health, backups };
}

/** Throws StorageFailure when there can be no backup: then nothing may be turned. */
export async function snapshotBefore(tools: ClosedTools): Promise<void> {
  const { backups } = toolsOf(tools);
  await backups.snapshot('encryption');
  await backups.end();
}
