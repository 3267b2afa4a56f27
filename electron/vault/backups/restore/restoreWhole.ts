import { join, resolve } from 'node:path';
import type { HostKind } from '#shared/model/host.ts';
import { settleEncryption } from '../../encryption/settleEncryption.ts';
import type { VaultKey } from '../../encryption/vaultKey.ts';
import type { FileSystem } from '../../fileSystem.ts';
import { FORMATS, type Formats } from '../../formats.ts';
import { lockVault } from '../../lock/vaultLock.ts';
import { nodeFileSystem } from '../../nodeFileSystem.ts';
import type { VaultLocation } from '../../openVault.ts';
import { VaultUnusable } from '../../vaultDocument.ts';
import { vaultFiles } from '../../vaultFiles.ts';
import { vaultHealthState } from '../../vaultHealthState.ts';
import { vaultIdOf } from '../../vaultIdOf.ts';
import { inWords } from '../../words.ts';
import { openBackups } from '../backups.ts';
import type { WantedBackup } from '../backupsOfUser.ts';
import { finishRestore } from './finishRestore.ts';
import { restoreBackup } from './restoreBackup.ts';
import { RestoreRefused } from './restoreRefused.ts';
import { assertSound } from './soundBackup.ts';

export interface RestoreOptions {
  /** Of an encrypted vault. */
  key: VaultKey | null;
  host: HostKind;
  now: () => Date;
  fileSystem?: FileSystem;
  formats?: Formats;
  onProgress?: (done: number, total: number) => void;
}

export interface Restored {
  /** The backup of what was there before, pinned. */
  snapshot: string;
  files: number;
}

/**
 * Restores a whole backup into a vault that nobody has open: the backup is read back from its first byte to its last, what
 * is there now is backed up, and then one takes the place of the other (see restoreBackup). Throws RestoreRefused,
 * VaultInUse, StorageFailure or VaultUnusable before anything was touched.
 */
export async function restoreWhole(
  location: VaultLocation,
  wanted: WantedBackup,
  { key, host, now, fileSystem = nodeFileSystem, formats = FORMATS, onProgress }: RestoreOptions,
): Promise<Restored> {
  const plain = vaultFiles(resolve(location.folder), fileSystem);
  const lock = await lockVault(plain, host);
  if ('readOnlyBecause' in lock) throw new VaultUnusable(lock.readOnlyBecause);
  try {
    await finishRestore(fileSystem, plain.folder);
    const backupFolder = resolve(location.backupFolder);
    const { cipher, keyId } = await settleEncryption({ plain, key, formats, backupFolder, now, isWritable: true });
    const files = vaultFiles(plain.folder, fileSystem, { cipher });
    const { id: vaultId } = await vaultIdOf(files, formats, backupFolder, now());
    const backups = openBackups({
      files,
      backupFolder,
      isFolderKnown: true,
      vaultId,
      sealing: keyId === null ? null : { keyId, cipher },
      health: vaultHealthState(() => undefined),
      now,
    });
    const reader = await backups.ofUser.open(wanted);
    if (!reader) {
      const where = join(backupFolder, wanted.vaultId ?? vaultId, wanted.name);
      throw new RestoreRefused('not-found', `There is no backup in ${where} that can be read. Choose another.`);
    }
    await assertSound(reader, formats);
    const why = `Before the backup of ${inWords.moment(reader.backup.madeAt)} was restored`;
    const snapshot = await backups.snapshot('restore', why);
    await backups.end();
    const { files: count } = await restoreBackup({ files, reader, ...(onProgress ? { onProgress } : {}) });
    return { snapshot, files: count };
  } finally {
    await lock.release();
  }
}
