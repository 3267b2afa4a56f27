import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { hostSettingsFile } from '#electron/planner/hostSettings.ts';
import type { WindowMachine } from './openWindow.ts';

/** Read once at the start, so that nothing else in this room asks the process. */
export function thisMachine(): WindowMachine {
  const machine = { env: process.env, homeFolder: homedir(), platform: process.platform };
  return { ...machine, isRoot: process.getuid?.() === 0, configFolder: dirname(hostSettingsFile(machine)) };
}
