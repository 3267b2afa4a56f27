import { setImmediate as nextTurn } from 'node:timers/promises';
import { currentVersion } from '../../format.ts';
import type { Formats } from '../../formats.ts';
import { formatAt } from '../../layout.ts';
import { newerWords } from '../../newerWords.ts';
import { readEnvelope } from '../../readEnvelope.ts';
import { inWords } from '../../words.ts';
import type { BackupReader } from '../backupReader.ts';
import { RestoreRefused } from './restoreRefused.ts';

/** Reads every file of the backup back. Throws RestoreRefused with the name of the first that cannot be used. */
export async function assertSound(reader: BackupReader, formats: Formats): Promise<void> {
  const of = `the backup of ${inWords.moment(reader.backup.madeAt)}`;
  for (const path of reader.paths) {
    const found = await reader.read(path);
    if (found.state === 'locked') {
      throw new RestoreRefused('locked', `Enter the passphrase that the vault had when ${of} was made.`);
    }
    if (found.state !== 'good') {
      throw new RestoreRefused(
        'damaged',
        `Nothing was changed: ${path} in ${of} is not as it was written. Choose another backup; single entries of this one ` +
          'may still be sound.',
      );
    }
    const format = formatAt(path, formats);
    const envelope = format && readEnvelope(found.content, format);
    if (format && envelope?.state === 'newer') {
      throw new RestoreRefused('newer', newerWords(path, envelope.version, currentVersion(format)));
    }
    await nextTurn();
  }
}
