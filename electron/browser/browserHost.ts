import { hostAbout } from '#electron/host/hostAbout.ts';
import { type Loopback, openLoopback } from '#electron/host/loopback/openLoopback.ts';
import { readNotices } from '#electron/host/notices.ts';
import { listPageFiles } from '#electron/host/pageFiles.ts';
import { openWithSample } from '#electron/host/sample/openWithSample.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { earlierBackupFolders, rememberBackupFolder, rememberVaultFolder } from '#electron/planner/hostSettings.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import type { WindowMachine } from './openWindow.ts';
import { revealFolder } from './revealFolder.ts';

interface HostSetup {
  location: VaultLocation;
  /** The build: the page in `renderer`, and the notices. */
  builtFolder: string;
  port: number;
  hostReason: string;
  hasDisplay: boolean;
  machine: WindowMachine;
  onPagesChanged(pages: number): void;
}

/** Closing waits for the last save and lets go of the vault. */
export type BrowserHost = Loopback;

/** Opens the vault and serves the planner to pages on this machine. Throws what `openPlanner` throws. */
export async function startBrowserHost(setup: HostSetup): Promise<BrowserHost> {
  const { builtFolder, port, hostReason, hasDisplay, machine, onPagesChanged } = setup;
  // Changed when another folder is chosen for the backups: the vault may be opened again while the host runs.
  const location = { ...setup.location };
  const files = await listPageFiles(`${builtFolder}/renderer`);
  const { configFolder } = machine;
  const slot = await openWithSample({
    configFolder,
    location,
    clock: systemClock(machine.env['LEADLIGHT_NOW']),
    host: {
      about: hostAbout({
        host: 'browser',
        hostReason,
        runtime: { Node: process.versions.node },
        capabilities: { revealFolder: hasDisplay },
      }),
      chooseFolder: () => Promise.resolve(null),
      reveal: (folder) => revealFolder(folder, machine),
      notices: () => readNotices(builtFolder),
      rememberVaultFolder: (folder) => rememberVaultFolder(folder, machine),
      rememberBackupFolder: async (vaultFolder, folder) => {
        await rememberBackupFolder(vaultFolder, folder, machine);
        location.backupFolder = folder;
        location.isBackupFolderChosen = true;
      },
      earlierBackupFolders: (vaultFolder) => earlierBackupFolders(vaultFolder, machine),
    },
  });
  try {
    const loopback = await openLoopback({ router: slot.router, configFolder, files, port, onPagesChanged });
    slot.onChange(loopback.changed);
    return {
      ...loopback,
      async close() {
        await loopback.close();
        await slot.close();
      },
    };
  } catch (error) {
    await slot.close();
    throw error;
  }
}
