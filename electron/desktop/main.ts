import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { keepFailures } from '#electron/host/keptFailures.ts';
import { hostSettingsFile } from '#electron/planner/hostSettings.ts';
import { resolveVaultLocation } from '#electron/planner/vaultLocation.ts';
import { argsOfCommand } from './argsOfCommand.ts';
import { startDesktopHost } from './desktopHost.ts';
import { runCommand } from './runCommand.ts';

const machine = { env: process.env, homeFolder: homedir(), platform: process.platform };
const builtFolder = join(import.meta.dirname, '..');
const configFolder = dirname(hostSettingsFile(machine));
const args = argsOfCommand(process.argv, app.isPackaged);

if (args) await runCommand(args, builtFolder);
// Nothing here may wait for Electron to be ready: it becomes ready only after this module has been evaluated.
else {
  keepFailures(configFolder);
  startDesktopHost({
    ...machine,
    argv: process.argv.slice(1),
    locateVault: () => resolveVaultLocation({ ...machine, argv: process.argv.slice(1), workingFolder: process.cwd() }),
    configFolder,
    builtFolder,
    running: process,
  });
}
