import type { Backups } from './backups/backups.ts';
import type { Formats } from './formats.ts';
import { formatAt, IMPORT_FILE, isAttachment, REPAIRS_FILE, thoughtIdIn, VAULT_FILE } from './layout.ts';
import { type LoadTools, loadDocument } from './loadDocument.ts';
import type { RepairLog } from './repair/repairLog.ts';
import { writeIdentity } from './vaultIdOf.ts';

export interface StartUpTools extends LoadTools {
  formats: Formats;
  backups: Backups;
  log: RepairLog;
  vaultId: string;
  now: () => Date;
}

/** Puts back what is gone and sees to it that the folder says which vault it is. */
export async function startUp(tools: StartUpTools): Promise<void> {
  if (tools.health.current().readOnlyBecause === null) await putBackMissing(tools);
  await openVaultFile(tools);
}

/**
 * Leadlight never deletes a file of the vault, so one that the newest backup of this folder has and the folder has
 * not was lost. Only the inbox is emptied: what lay there is in the journal by now. An older copy of the last import is of
 * no use: it says what is not so any more.
 */
async function putBackMissing({ files, formats, backups, repairer }: StartUpTools): Promise<void> {
  const manifest = await backups.newestManifest();
  if (!manifest) return;
  const present = new Set(await files.list());
  for (const path of Object.keys(manifest.files).sort()) {
    const format = formatAt(path, formats);
    const mayBeGone = path === REPAIRS_FILE || path === IMPORT_FILE || thoughtIdIn(path) !== null;
    if (mayBeGone || present.has(path)) continue;
    if (isAttachment(path)) await repairer.restoreMissingAttachment(path);
    else if (format) await repairer.restoreMissing(path, format);
  }
}

async function openVaultFile(tools: StartUpTools): Promise<void> {
  const { files, formats, health, vaultId, now, log } = tools;
  const hadFiles = (await files.list()).length > 0;
  const stored = await loadDocument(VAULT_FILE, formats.vault, tools);
  if (stored?.data || health.current().readOnlyBecause !== null) return;
  await writeIdentity(files, formats, vaultId, now());
  if (stored || !hadFiles) return;
  const lost = "The vault's name tag was missing and was made anew. Nothing that you wrote was in it.";
  await log.add({ file: VAULT_FILE, setAsideAs: '', restoredFrom: null, lost });
}
