import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openVault } from '../openVault.ts';
import type { Vault } from '../vault.ts';
import type { VaultOptions } from '../vaultOptions.ts';

/** Two folders of their own for a test, removed when it ends. */
export interface VaultPlace {
  root: string;
  folder: string;
  backupFolder: string;
  /** Closed when the test ends, if it was not before. */
  open(options?: VaultOptions): Promise<Vault>;
  /** Every file with its content, so that two states of the folder can be compared. The lock is left out. */
  content(): Promise<Record<string, string>>;
}

export async function aVaultPlace(): Promise<VaultPlace> {
  const root = await mkdtemp(join(tmpdir(), 'leadlight-vault-'));
  const location = { folder: join(root, 'vault'), backupFolder: join(root, 'backups') };
  const opened: Vault[] = [];
  onTestFinished(async () => {
    for (const vault of opened) await vault.close();
    await rm(root, { recursive: true, force: true });
  });
  return {
    root,
    ...location,
    open: async (options) => {
      const vault = await openVault(location, options);
      opened.push(vault);
      return vault;
    },
    content: () => contentOf(location.folder),
  };
}

export async function contentOf(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile() && file.name !== 'vault.lock') {
      found[path.slice(folder.length + 1).replaceAll('\\', '/')] = await readFile(path, 'latin1');
    }
  }
  return found;
}
