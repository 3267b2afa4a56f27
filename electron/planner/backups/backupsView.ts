import type { ListedBackup } from '#electron/vault/backups/keptBackups.ts';
import type { BackupInfo } from '#shared/contract/backupsContract.ts';
import { Instant } from '#shared/model/time.ts';

/** A backup as the pages show it. `opens` says whether the key of this id is at hand. */
export function backupInfo(backup: ListedBackup, opens: (keyId: string) => boolean): BackupInfo {
  const { name, madeAt, content, pinned, verified } = backup;
  return {
    name,
    madeAt: Instant.parse(madeAt.toISOString()),
    content: content && {
      reason: content.reason,
      files: content.files,
      bytes: content.bytes,
      addedBytes: content.addedBytes,
      entries: content.entries,
      isEncrypted: content.keyId !== null,
      isLocked: content.keyId !== null && !opens(content.keyId),
    },
    pinned,
    verified,
  };
}
