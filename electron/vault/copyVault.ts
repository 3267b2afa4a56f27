import { relative, resolve, sep } from 'node:path';
import { isMissing } from './fileSystem.ts';
import type { Formats } from './formats.ts';
import { VAULT_FILE } from './layout.ts';
import { readEnvelope } from './readEnvelope.ts';
import { notSaved } from './storageFailures.ts';
import { VaultUnusable } from './vaultDocument.ts';
import { type VaultFiles, vaultFiles } from './vaultFiles.ts';

/** What file managers leave in any folder they have shown. */
const LITTER = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory'];

/**
 * Copies every file of the vault to a new or empty folder and reads each back. `vault.json` comes last: a copy that
 * broke off is not a vault. A folder that is a vault already is accepted as it is.
 */
export async function copyVault(files: VaultFiles, target: string, formats: Formats): Promise<{ copiedFiles: number }> {
  refuseNested(files.folder, target);
  const copy = vaultFiles(target, files.fileSystem);
  if (await isVaultAlready(copy, formats)) return { copiedFiles: 0 };
  const paths = (await files.list()).sort((one, other) => Number(one === VAULT_FILE) - Number(other === VAULT_FILE));
  const written: string[] = [];
  try {
    for (const path of paths) {
      // As it lies there: the copy of an encrypted vault is encrypted, and opens with the same passphrase.
      const bytes = await files.readRaw(path);
      if (bytes === null) continue;
      written.push(path);
      await copy.writeRaw(path, bytes);
      if (!(await copy.readRaw(path))?.equals(bytes)) {
        throw new VaultUnusable(`${path} did not read back from ${target} as it was written. Choose another disk.`);
      }
    }
  } catch (error) {
    for (const path of written) await files.fileSystem.remove(copy.absolute(path)).catch(() => undefined);
    throw error;
  }
  return { copiedFiles: written.length };
}

function refuseNested(folder: string, target: string): void {
  if (folder === target) throw new VaultUnusable(`The vault is in ${folder} already.`);
  if (isInside(folder, target)) {
    throw new VaultUnusable(`${target} lies inside the vault itself. Choose a folder outside ${folder}.`);
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}

/** Makes the target if it is missing. Throws VaultUnusable when it holds anything but a vault. */
async function isVaultAlready(copy: VaultFiles, formats: Formats): Promise<boolean> {
  const { fileSystem, folder } = copy;
  try {
    if (!(await fileSystem.stat(folder)).isFolder) throw new VaultUnusable(`${folder} is a file. Choose a folder.`);
  } catch (error) {
    if (!isMissing(error)) throw error instanceof VaultUnusable ? error : notSaved(error, folder);
    await fileSystem.makeFolders(folder).catch((cause: unknown) => {
      throw notSaved(cause, folder);
    });
  }
  const names = (await copy.namesIn('')).map(({ name }) => name).filter((name) => !LITTER.includes(name));
  if (names.length === 0) return false;
  const bytes = await copy.read(VAULT_FILE);
  const found = bytes && readEnvelope(bytes, formats.vault);
  if (found?.state === 'good' && found.data) return true;
  if (found?.state === 'newer') {
    throw new VaultUnusable(`${folder} is a vault of a newer Leadlight. Choose another folder.`);
  }
  throw new VaultUnusable(`${folder} is not empty and not a vault. Choose an empty folder.`);
}
