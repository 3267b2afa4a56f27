import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '#electron/vault/fileSystem.ts';
import { LOCK_FILE } from '#electron/vault/layout.ts';
import { VaultInUse } from '#electron/vault/lock/lockHolder.ts';
import { lockHolderAt } from '#electron/vault/lock/takeLock.ts';
import { makeFolders } from '#electron/vault/makeFolders.ts';
import { nodeFileSystem } from '#electron/vault/nodeFileSystem.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { VaultUnusable } from '#electron/vault/vaultDocument.ts';

/** Lies in both folders of the sample from before anything else does. A folder without it is somebody's own. */
export const SAMPLE_MARK = 'leadlight-sample.txt';
const MARK_TEXT = 'Leadlight made this folder as a sample and deletes it. Keep nothing in it.\n';

/** Where the sample lies: beside this machine's settings, never where a person keeps files. */
function sampleLocation(configFolder: string): VaultLocation {
  return { folder: join(configFolder, 'Sample'), backupFolder: join(configFolder, 'Sample Backups') };
}

/**
 * Makes both folders anew, empty but for their marks. Throws VaultUnusable when something of somebody's is in the way,
 * and VaultInUse while another Leadlight has the sample open.
 */
export async function makeSampleFolders(configFolder: string): Promise<VaultLocation> {
  await deleteSampleFolders(configFolder);
  const location = sampleLocation(configFolder);
  await makeFolders(configFolder, 0o700);
  for (const folder of [location.folder, location.backupFolder]) {
    await mkdir(folder, { mode: 0o700 }).catch((error: unknown) => {
      throw new VaultUnusable(
        `${folder} could not be made for the sample. If something of yours is there, move it away and try again.`,
        { cause: error },
      );
    });
    await writeFile(join(folder, SAMPLE_MARK), MARK_TEXT);
  }
  return location;
}

/**
 * Deletes what `makeSampleFolders` made, and nothing else: two names inside the config folder, each a folder itself and
 * no link to one, that carries our mark. Links inside are taken away, never followed. Throws VaultInUse.
 */
export async function deleteSampleFolders(configFolder: string): Promise<void> {
  const { folder, backupFolder } = sampleLocation(configFolder);
  if (await isOurs(folder)) {
    const holder = await lockHolderAt(nodeFileSystem, join(folder, LOCK_FILE));
    if (holder) throw new VaultInUse(folder, holder);
    await deleteMarked(folder);
  }
  if (await isOurs(backupFolder)) await deleteMarked(backupFolder);
}

/** The mark goes last, so that a deletion that was broken off is finished the next time. */
async function deleteMarked(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name !== SAMPLE_MARK) await rm(join(folder, name), { recursive: true, force: true });
  }
  await rm(folder, { recursive: true, force: true });
}

async function isOurs(folder: string): Promise<boolean> {
  try {
    if (!(await lstat(folder)).isDirectory()) return false;
    const mark = join(folder, SAMPLE_MARK);
    if (!(await lstat(mark)).isFile()) return false;
    return (await readFile(mark, 'utf8')) === MARK_TEXT;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
