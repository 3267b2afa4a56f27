import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';
import { iconFile } from './icons.ts';
import type { PageCommand } from './pageCommands.ts';
import type { TrayContent, TrayStep } from './presence/trayContent.ts';

interface TraySetup {
  builtFolder: string;
  platform: NodeJS.Platform;
  /** Nothing of the vault can be asked for. */
  isLocked?: boolean;
  open(): void;
  command(what: PageCommand): void;
  take(step: TrayStep): void;
  quit(): void;
}

export interface ShownTray {
  show(content: TrayContent): void;
  destroy(): void;
}

const STEP_WORDS: Record<TrayStep['does'], string> = { start: 'Start', pause: 'Pause', resume: 'Go on' };

/** Keep what this returns: a tray that is collected as garbage leaves the screen. */
export function showTray({ builtFolder, platform, isLocked = false, open, command, take, quit }: TraySetup): ShownTray {
  const tray = new Tray(nativeImage.createFromPath(iconFile(builtFolder, iconFor(platform))));
  const ofVault: MenuItemConstructorOptions[] = [
    { label: 'Capture a thought', click: () => command('capture') },
    { label: 'Today', click: () => command('/') },
  ];
  const show = ({ line, step, toolTip, title }: TrayContent) => {
    tray.setToolTip(toolTip);
    if (platform === 'darwin') tray.setTitle(title, { fontType: 'monospacedDigit' });
    const session: MenuItemConstructorOptions[] = line === null ? [] : [{ label: line, enabled: false }];
    if (step) session.push({ label: STEP_WORDS[step.does], click: () => take(step) });
    if (session.length > 0) session.push({ type: 'separator' });
    tray.setContextMenu(
      Menu.buildFromTemplate([
        ...session,
        ...(isLocked ? [] : ofVault),
        { label: isLocked ? 'Unlock Leadlight' : 'Open Leadlight', click: open },
        { type: 'separator' },
        { label: 'Quit Leadlight', click: quit },
      ]),
    );
  };
  show({ line: null, step: null, toolTip: isLocked ? 'Leadlight is locked' : 'Leadlight', title: '' });
  // A Mac shows the menu on a click, by convention.
  if (platform !== 'darwin') tray.on('click', open);
  return { show, destroy: () => tray.destroy() };
}

function iconFor(platform: NodeJS.Platform) {
  if (platform === 'darwin') return 'trayTemplate.png';
  return platform === 'win32' ? 'tray.ico' : 'tray.png';
}
