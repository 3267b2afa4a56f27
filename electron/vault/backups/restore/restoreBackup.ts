import { dirname, join } from 'node:path';
import { isSetAside, VAULT_FILE } from '../../layout.ts';
import { notSaved } from '../../storageFailures.ts';
import { syncFolder } from '../../syncFolder.ts';
import type { VaultFiles } from '../../vaultFiles.ts';
import type { BackupReader } from '../backupReader.ts';
import { inBackup } from '../backupStore.ts';
import { writeStored } from '../writeStored.ts';
import { finishRestore } from './finishRestore.ts';
import { makeIfMissing } from './makeIfMissing.ts';
import { type RestorePlan, readRestoreNote, STAGE_FOLDER, writeRestoreNote } from './restoreNote.ts';

interface Restore {
  /** Of a vault that is held and that nobody has open. */
  files: VaultFiles;
  reader: BackupReader;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Puts the content of a backup in the place of the vault's. First every file is staged beside the vault, then a note is
 * written, and only then the files are put in place, which needs no space and nothing but the folder: a crash before the note
 * leaves the vault as it was, one after it is finished by the next start. The vault keeps its own name tag and key, and
 * what waits in its inbox. Throws StorageFailure when it cannot be staged; then nothing was changed.
 */
export async function restoreBackup({ files, reader, onProgress }: Restore): Promise<{ files: number }> {
  const { fileSystem, folder } = files;
  await finishRestore(fileSystem, folder);
  let plan: RestorePlan;
  try {
    plan = await stage({ files, reader, ...(onProgress ? { onProgress } : {}) });
    await writeRestoreNote(fileSystem, folder, plan);
  } catch (error) {
    // A note that could not be taken back needs its stage: then the next start finishes the restore.
    const note = await readRestoreNote(fileSystem, folder).catch(() => null);
    if (note?.state === 'none') await fileSystem.removeFolder(join(folder, STAGE_FOLDER)).catch(() => undefined);
    throw notSaved(error, folder);
  }
  await finishRestore(fileSystem, folder);
  return { files: plan.put.length };
}

async function stage({ files, reader, onProgress }: Restore): Promise<RestorePlan> {
  const { fileSystem, folder, cipher } = files;
  const place = join(folder, STAGE_FOLDER);
  await fileSystem.makeFolder(place);
  const paths = reader.paths.filter((path) => path !== VAULT_FILE);
  const put: RestorePlan['put'] = [];
  // While nothing is decided yet: later there may be no space for them.
  const folders = new Set(paths.map((path) => dirname(files.absolute(path))));
  for (const needed of folders) await makeIfMissing(fileSystem, needed);
  for (const [number, path] of paths.entries()) {
    const found = await reader.read(path);
    if (found.state !== 'good') throw new Error(`${path} of the backup cannot be read any more`);
    const isRaw = reader.manifest.files[path]?.stored.encoding === 'raw';
    const from = String(number);
    const sealed = path.endsWith('.webm') && cipher.growing ? cipher.growing.begin(path, found.content) : null;
    const bytes = isRaw ? found.content : (sealed ?? cipher.seal(path, found.content));
    await writeStored(fileSystem, inBackup(place, from), bytes);
    put.push({ from, to: path });
    onProgress?.(number + 1, paths.length);
  }
  await syncFolder(fileSystem, place);
  await syncFolder(fileSystem, folder);
  const kept = new Set(reader.paths);
  const remove = (await files.list()).filter((path) => path !== VAULT_FILE && !kept.has(path) && !staysHere(path));
  return { put, remove };
}

/** A thought that waits was never in a journal, and a damaged file that was set aside is all there is of it. */
const staysHere = (path: string): boolean => path.startsWith('inbox/') || isSetAside(path);
