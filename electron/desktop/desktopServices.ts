import { app, BrowserWindow, dialog, Notification, type OpenDialogOptions, powerMonitor, shell } from 'electron';
import { hostAbout } from '#electron/host/hostAbout.ts';
import { readNotices } from '#electron/host/notices.ts';
import type { HostServices } from '#electron/planner/hostServices.ts';
import {
  earlierBackupFolders,
  type Machine,
  rememberBackupFolder,
  rememberVaultFolder,
} from '#electron/planner/hostSettings.ts';
import type { VaultLocation } from '#electron/vault/openVault.ts';
import { isWayland } from './machine/isWayland.ts';
import type { MachineOfHost } from './machine/openMachine.ts';
import type { Microphone } from './microphone.ts';
import { printToPdf } from './printToPdf.ts';

interface Desktop {
  machine: Machine;
  /** Of one's own vault. Changed when another folder is chosen for the backups: it may be opened again meanwhile. */
  location: VaultLocation;
  options: MachineOfHost;
  builtFolder: string;
  hostReason: string;
  microphone: Microphone;
}

/** What this host lends the planner. After ready only. */
export function desktopServices({
  machine,
  location,
  options,
  builtFolder,
  hostReason,
  microphone,
}: Desktop): HostServices {
  const { electron = '', chrome = '', node = '' } = process.versions;
  return {
    about: hostAbout({
      host: 'desktop',
      hostReason,
      runtime: { Electron: electron, Chromium: chrome, Node: node },
      capabilities: {
        nativeDialogs: true,
        tray: true,
        notifications: Notification.isSupported(),
        revealFolder: true,
        printToPdf: true,
        globalShortcut: true,
        autostart: app.isPackaged,
        // On Wayland it was always 0, as if somebody had just touched the machine.
        idleTime: !isWayland(machine),
      },
    }),
    chooseFolder,
    chooseFile,
    reveal,
    printToPdf,
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    letPageRecord: microphone.letPageRecord,
    machine: options.options,
    setMachine: options.change,
    notices: () => readNotices(builtFolder),
    rememberVaultFolder: (folder) => rememberVaultFolder(folder, machine),
    rememberBackupFolder: async (vaultFolder, folder) => {
      await rememberBackupFolder(vaultFolder, folder, machine);
      location.backupFolder = folder;
      location.isBackupFolderChosen = true;
    },
    earlierBackupFolders: (vaultFolder) => earlierBackupFolders(vaultFolder, machine),
  };
}

function chooseFolder(title: string, startAt: string): Promise<string | null> {
  return choose({ title, defaultPath: startAt, properties: ['openDirectory', 'createDirectory', 'promptToCreate'] });
}

function chooseFile(title: string, startAt: string): Promise<string | null> {
  return choose({ title, defaultPath: startAt, properties: ['openFile'] });
}

async function choose(options: OpenDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

async function reveal(folder: string): Promise<void> {
  const problem = await shell.openPath(folder);
  if (problem) throw new Error('The file manager did not open the folder.');
}
