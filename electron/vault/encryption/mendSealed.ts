import { FileTampered } from '../fileCipher.ts';
import { formatAt, isAttachment, VAULT_FILE } from '../layout.ts';
import { loadDocument } from '../loadDocument.ts';
import { repairer as openRepairer } from '../repair/repairer.ts';
import { openRepairLog } from '../repair/repairLog.ts';
import { type ClosedTools, toolsOf } from './snapshotBefore.ts';

/** Repairs every sealed file that does not open, as opening the vault would: without the key nobody could any more. */
export async function mendSealed(tools: ClosedTools): Promise<void> {
  const { formats, now } = tools;
  const { files, health, backups } = toolsOf(tools);
  const log = await openRepairLog({ files, health, format: formats.repairs, now });
  const repairer = openRepairer({ files, health, log, backups, now });
  for (const path of await files.list()) {
    const format = formatAt(path, formats);
    if (path === VAULT_FILE || !(format || isAttachment(path))) continue;
    try {
      await files.read(path);
    } catch (error) {
      if (!(error instanceof FileTampered)) throw error;
      if (format) await loadDocument(path, format, { files, health, repairer });
      else await repairer.repairAttachment(path, error.why, null);
    }
  }
  await log.settled();
  await backups.end();
}
