import type { BackupInfo } from '#shared/contract/backupsContract.ts';
import { momentWords, REASON_WORDS } from '#shared/domain/backups/backupWords.ts';
import { entriesWords } from '#shared/domain/importing/importWords.ts';
import { sizeWords } from '#shared/domain/words/sizeWords.ts';
import type { Instant } from '#shared/model/time.ts';

/** One backup in a line: its name, when and why, what it holds, how it is. */
export function backupLine(backup: BackupInfo, here: { now: Instant; zone: string }): string {
  const { name, madeAt, content, pinned, verified } = backup;
  const parts = [name, momentWords(madeAt, here)];
  if (!content) return [...parts, 'damaged: its list of files cannot be read'].join('  ');
  parts.push(REASON_WORDS[content.reason]);
  if (content.entries !== null) parts.push(entriesWords(content.entries));
  parts.push(`${sizeWords(content.addedBytes)} on the disk`);
  if (content.isLocked) parts.push('another passphrase');
  if (verified?.state === 'damaged') parts.push(`damaged: ${verified.damaged.join(', ')}`);
  if (pinned) parts.push(`kept: ${pinned.why ?? 'what for cannot be read'}`);
  return parts.join('  ');
}
