import { hostAbout } from '#electron/host/hostAbout.ts';
import { readNotices } from '#electron/host/notices.ts';
import { listPageFiles } from '#electron/host/pageFiles.ts';
import { announceHost } from '#electron/host/runningHost.ts';
import { systemClock } from '#electron/planner/clock.ts';
import { rememberVaultFolder } from '#electron/planner/hostSettings.ts';
import { openPlanner } from '#electron/planner/planner.ts';
import { type Access, createAccess } from './access.ts';
import type { WindowMachine } from './openWindow.ts';
import { revealFolder } from './revealFolder.ts';
import { startServer } from './server.ts';

interface HostSetup {
  location: { folder: string; backupFolder: string };
  /** The build: the page in `renderer`, and the notices. */
  builtFolder: string;
  port: number;
  hostReason: string;
  hasDisplay: boolean;
  machine: WindowMachine;
  onPagesChanged(pages: number): void;
}

export interface BrowserHost {
  readonly origin: string;
  readonly access: Access;
  /** Waits for the last save and lets go of the vault. */
  close(): Promise<void>;
}

/** Opens the vault and serves the planner to pages on this machine. Throws what `openPlanner` throws. */
export async function startBrowserHost(setup: HostSetup): Promise<BrowserHost> {
  const { location, builtFolder, port, hostReason, hasDisplay, machine, onPagesChanged } = setup;
  const files = await listPageFiles(`${builtFolder}/renderer`);
  const access = createAccess();
  const planner = await openPlanner({
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
    },
  });
  try {
    const server = await startServer({ router: planner.router, files, access, port, onPagesChanged });
    const { origin } = server;
    const takeNoteAway = await announceHost(machine.configFolder, { origin, secret: access.windowSecret });
    return {
      origin,
      access,
      async close() {
        await server.close();
        await planner.close();
        await takeNoteAway();
      },
    };
  } catch (error) {
    await planner.close();
    throw error;
  }
}
