import { MachineRefused } from '#electron/planner/hostServices.ts';
import { changeHostSettings, type Machine, readHostSettings } from '#electron/planner/hostSettings.ts';
import type { MachineChange, MachineOptions } from '#shared/model/machineOptions.ts';
import { autostart } from './autostart.ts';
import { captureShortcut, FIRST_CAPTURE_KEYS } from './captureShortcut.ts';
import { isWayland } from './isWayland.ts';

export interface MachineOfHost {
  /** Whether the app goes on in the tray when its window is closed. */
  staysInTray(): boolean;
  /** Takes the capture keys; before this nothing answers them. */
  takeKeys(): void;
  options(): Promise<MachineOptions>;
  /** Throws MachineRefused. */
  change(change: MachineChange): Promise<MachineOptions>;
}

const WAYLAND =
  'This computer runs Wayland, where the desktop decides about such keys. It may ask you once, and some desktops know ' +
  'none: then nothing happens when you press them.';

/** What this computer does for Leadlight, by its host settings and its system. Throws HostSettingsUnusable. */
export async function openMachine(machine: Machine, capture: () => void): Promise<MachineOfHost> {
  const login = autostart(machine);
  await login?.renew();
  const shortcut = captureShortcut(machine, capture);
  const onWayland = isWayland(machine);
  const remembered = await readHostSettings(machine);
  let { staysInTray = false } = remembered;
  // On Wayland the desktop may ask the user about the keys, so that waits until they are wanted.
  let keys = remembered.captureKeys === undefined ? (onWayland ? null : FIRST_CAPTURE_KEYS) : remembered.captureKeys;
  let problem: string | null = null;

  async function options(): Promise<MachineOptions> {
    const note = onWayland ? WAYLAND : null;
    return {
      opensAtLogin: (await login?.isOn()) ?? null,
      // A Mac app stays in the Dock by itself.
      staysInTray: machine.platform === 'darwin' ? null : staysInTray,
      captureShortcut: { keys, firstKeys: FIRST_CAPTURE_KEYS, problem, note },
    };
  }

  async function remember(change: Parameters<typeof changeHostSettings>[0]): Promise<void> {
    await changeHostSettings(change, machine).catch((error: unknown) => {
      throw new MachineRefused('That could not be kept on this computer. Look at the disk and its permissions.', {
        cause: error,
      });
    });
  }

  return {
    staysInTray: () => staysInTray,
    takeKeys() {
      problem = shortcut.use(keys);
    },
    options,
    async change({ opensAtLogin, staysInTray: stays, captureKeys }) {
      if (opensAtLogin !== undefined) {
        if (!login) throw new MachineRefused('Only the installed app can open when you log in.');
        await login.turn(opensAtLogin);
      }
      if (stays !== undefined) {
        await remember({ staysInTray: stays });
        staysInTray = stays;
      }
      if (captureKeys !== undefined) {
        await remember({ captureKeys });
        keys = captureKeys;
        problem = shortcut.use(keys);
      }
      return options();
    },
  };
}
