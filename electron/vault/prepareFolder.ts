import { dirname } from 'node:path';
import { looksSealed } from './encryption/sealedMarks.ts';
import { type FileSystem, isMissing } from './fileSystem.ts';
import type { Formats } from './formats.ts';
import {
  formatAt,
  isAttachment,
  isOwnFolder,
  isOwnTopName,
  isSetAside,
  nameBeforeAside,
  VAULT_FILE,
} from './layout.ts';
import { readEnvelope } from './readEnvelope.ts';
import { notSaved } from './storageFailures.ts';
import { syncFolder } from './syncFolder.ts';
import { VaultUnusable } from './vaultDocument.ts';
import type { VaultFiles } from './vaultFiles.ts';

export interface FoundFolder {
  /** The version in `vault.json` when it is one this Leadlight does not know; nothing may be touched then. */
  newerVersion: number | null;
}

/**
 * Makes the folder if there is none, and looks at it without changing anything in it. Throws VaultUnusable when it
 * holds somebody else's files under names that the vault needs.
 */
export async function prepareFolder(files: VaultFiles, formats: Formats): Promise<FoundFolder> {
  await makeIfMissing(files.fileSystem, files.folder);
  const bytes = await files.read(VAULT_FILE);
  if (bytes === null) {
    await refuseForeignFiles(files, formats);
    return { newerVersion: null };
  }
  const found = readEnvelope(bytes, formats.vault);
  return { newerVersion: found.state === 'newer' ? found.version : null };
}

async function makeIfMissing(fileSystem: FileSystem, folder: string): Promise<void> {
  try {
    if ((await fileSystem.stat(folder)).isFolder) return;
  } catch (error) {
    if (!isMissing(error)) throw unusable(`${folder} cannot be opened. Allow Leadlight to read it.`, error);
    try {
      await fileSystem.makeFolders(folder);
      return await syncFolder(fileSystem, dirname(folder));
    } catch (cause) {
      throw unusable(`The folder ${folder} could not be made. ${notSaved(cause, folder).message}`, cause);
    }
  }
  throw unusable(`${folder} is a file. Choose a folder for the vault.`);
}

/** Other files in the folder are welcome, as long as none has a name of ours. */
async function refuseForeignFiles(files: VaultFiles, formats: Formats): Promise<void> {
  for (const { name, isFolder } of await files.namesIn('')) {
    if (!isOwnTopName(name)) continue;
    if (isFolder !== isOwnFolder(name)) throw foreign(files.folder, name);
    const inner = isFolder ? (await files.namesIn(name)).map((found) => `${name}/${found.name}`) : [name];
    for (const path of inner) {
      if (!(await couldBeOurs(files, formats, path))) throw foreign(files.folder, path);
    }
  }
}

/** The names of runs and months are unmistakable; `settings.json` is not, so that one must say whose it is. */
async function couldBeOurs(files: VaultFiles, formats: Formats, path: string): Promise<boolean> {
  const format = formatAt(path, formats);
  if (path.includes('/')) {
    const name = nameBeforeAside(path);
    return formatAt(name, formats) !== null || isAttachment(name) || isSetAside(path) || path.endsWith('.tmp');
  }
  if (!format) return isSetAside(path);
  const bytes = (await files.readRaw(path)) ?? Buffer.alloc(0);
  if (looksSealed(bytes)) return true;
  const found = readEnvelope(bytes, format);
  return found.state !== 'damaged' || found.damaged.text.includes(`"format": "${format.name}"`);
}

function foreign(folder: string, path: string): VaultUnusable {
  return unusable(
    `${folder} is not a Leadlight vault, and its ${path} stands where the vault needs its own. ` +
      'Choose an empty folder, or move that away.',
  );
}

function unusable(message: string, cause?: unknown): VaultUnusable {
  return new VaultUnusable(message, { cause });
}
