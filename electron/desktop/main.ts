import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { hostSettingsFile } from '#electron/planner/hostSettings.ts';
import { resolveVaultLocation } from '#electron/planner/vaultLocation.ts';
import { startDesktopHost } from './desktopHost.ts';

const machine = { env: process.env, homeFolder: homedir(), platform: process.platform };

// Nothing here may wait for Electron to be ready: it becomes ready only after this module has been evaluated.
startDesktopHost({
  ...machine,
  argv: process.argv.slice(1),
  locateVault: () => resolveVaultLocation({ ...machine, argv: process.argv.slice(1), workingFolder: process.cwd() }),
  configFolder: dirname(hostSettingsFile(machine)),
  builtFolder: join(import.meta.dirname, '..'),
  running: process,
});
