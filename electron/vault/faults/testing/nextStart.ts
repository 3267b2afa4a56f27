import type { FileSystem } from '../../fileSystem.ts';
import { openVault, type VaultLocation } from '../../openVault.ts';
import { adding, anEntry, MONTH } from '../../testing/someData.ts';
import type { Vault } from '../../vault.ts';

const noTimer = () => () => undefined;

/** Without what is done every minute, which would go on beside the steps. */
export const open = (location: VaultLocation, fileSystem?: FileSystem) =>
  openVault(location, { every: noTimer, ...(fileSystem ? { fileSystem } : {}) });

/** Opens the vault as the next start does, and closes it again. */
export async function nextStart<Result>(
  location: VaultLocation,
  look: (vault: Vault) => Promise<Result>,
): Promise<Result> {
  const vault = await open(location);
  try {
    return await look(vault);
  } finally {
    await vault.close();
  }
}

/** One entry, and a backup of it, so that none is due during the steps. */
export async function prepare(location: VaultLocation): Promise<void> {
  await nextStart(location, async (vault) => {
    await vault.journalMonth(MONTH).update(adding(anEntry(1)));
    await vault.backUp('import');
  });
}
