import { relative, resolve } from 'node:path';
import { VaultUnusable } from '../vaultDocument.ts';

/** Throws VaultUnusable for backups in the vault itself: both could be lost at once. */
export function refuseBackupsInside(folder: string, backupFolder: string): void {
  const path = relative(folder, backupFolder);
  if (path === '' || !(path.startsWith('..') || resolve(path) === path)) {
    throw new VaultUnusable(
      `The backup folder ${backupFolder} lies inside the vault. Choose one outside it, so that both cannot be lost at once.`,
    );
  }
}
