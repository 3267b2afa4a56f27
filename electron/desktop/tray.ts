import { Menu, nativeImage, Tray } from 'electron';
import { iconFile } from './icons.ts';
import type { PageCommand } from './pageCommands.ts';

interface TraySetup {
  builtFolder: string;
  platform: NodeJS.Platform;
  open(): void;
  command(what: PageCommand): void;
  quit(): void;
}

/** Keep what this returns: a tray that is collected as garbage leaves the screen. */
export function showTray({ builtFolder, platform, open, command, quit }: TraySetup): Tray {
  const tray = new Tray(nativeImage.createFromPath(iconFile(builtFolder, iconFor(platform))));
  tray.setToolTip('Leadlight');
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Open Leadlight', click: open },
      { label: 'Today', click: () => command('today') },
      { label: 'Capture a thought', click: () => command('capture') },
      { type: 'separator' },
      { label: 'Quit Leadlight', click: quit },
    ]),
  );
  // A Mac shows the menu on a click, by convention.
  if (platform !== 'darwin') tray.on('click', open);
  return tray;
}

function iconFor(platform: NodeJS.Platform) {
  if (platform === 'darwin') return 'trayTemplate.png';
  return platform === 'win32' ? 'tray.ico' : 'tray.png';
}
