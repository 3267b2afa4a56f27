import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { MachineRefused } from '#electron/planner/hostServices.ts';
import type { Machine } from '#electron/planner/hostSettings.ts';
import { durableWrite } from '#electron/vault/durableWrite.ts';
import { desktopEntry } from './desktopEntry.ts';

/** Starts Leadlight without its window. */
export const IN_TRAY = '--in-tray';

/** Whether Leadlight opens in the tray when the user logs in. The system remembers it; nothing else does. */
export interface Autostart {
  isOn(): Promise<boolean>;
  /** Throws MachineRefused. */
  turn(isOn: boolean): Promise<void>;
  /** Names this program where another one of before is named: an AppImage of a new version is another file. */
  renew(): Promise<void>;
}

/** Null for a build that was started from its folder: there is no program to start again. */
export function autostart(machine: Machine): Autostart | null {
  if (!app.isPackaged) return null;
  return machine.platform === 'linux' ? byDesktopEntry(machine) : byTheSystem(machine.platform);
}

/** Electron does nothing of it on Linux. */
function byDesktopEntry({ env, homeFolder }: Machine): Autostart {
  const file = join(env['XDG_CONFIG_HOME'] || join(homeFolder, '.config'), 'autostart', 'leadlight.desktop');
  // An AppImage runs from a folder that is gone when it ends; its own file is named here.
  const wanted = desktopEntry(env['APPIMAGE'] || process.execPath, [IN_TRAY]);
  const read = () => readFile(file, 'utf8').catch(() => null);
  return {
    isOn: async () => isTurnedOn(await read()),
    async renew() {
      const entry = await read();
      // What cannot be written now stays as it was, and Settings says so when it is changed.
      if (isTurnedOn(entry) && entry !== wanted) await durableWrite(file, wanted).catch(() => undefined);
    },
    async turn(isOn) {
      try {
        if (!isOn) return await rm(file, { force: true });
        await mkdir(dirname(file), { recursive: true });
        await durableWrite(file, wanted);
      } catch {
        throw new MachineRefused(`${file} cannot be written, so nothing was changed. Look at its permissions.`);
      }
    },
  };
}

/** A desktop turns an entry off by one of these lines. */
function isTurnedOn(entry: string | null): boolean {
  return entry !== null && !/^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m.test(entry);
}

function byTheSystem(platform: NodeJS.Platform): Autostart {
  // A Mac passes no arguments, and says itself that it was opened at login.
  const how = platform === 'win32' ? { args: [IN_TRAY] } : {};
  const isOn = () => app.getLoginItemSettings(how).openAtLogin;
  return {
    isOn: async () => isOn(),
    // The system names the program itself.
    renew: async () => undefined,
    async turn(wanted) {
      app.setLoginItemSettings({ ...how, openAtLogin: wanted });
      if (isOn() === wanted) return;
      throw new MachineRefused(
        platform === 'darwin'
          ? 'macOS did not allow that. Change it in System Settings, General, Login Items.'
          : 'Windows did not allow that. Change it in Settings, Apps, Startup.',
      );
    },
  };
}

/** Opened by the system at login, so no window was asked for. */
export function wasOpenedAtLogin({ platform }: Machine, argv: readonly string[]): boolean {
  return argv.includes(IN_TRAY) || (platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin);
}
