import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { PageCommand } from './pageCommands.ts';

/** The menu bar, in the order and with the words of the system. The roles bring copy, paste and their keys. */
export function setMenu(platform: NodeJS.Platform, command: (what: PageCommand) => void): void {
  const isMac = platform === 'darwin';
  const capture: MenuItemConstructorOptions = {
    label: 'Capture a thought',
    accelerator: 'CmdOrCtrl+N',
    // The page knows this key itself; here it is only shown.
    registerAccelerator: false,
    click: () => command('capture'),
  };
  const settings: MenuItemConstructorOptions = {
    label: isMac ? 'Settings…' : 'Settings',
    accelerator: 'CmdOrCtrl+,',
    click: () => command('/settings'),
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [macAppMenu(settings)] : []),
      {
        label: '&File',
        submenu: isMac
          ? [capture, { type: 'separator' }, { role: 'close' }]
          : [capture, settings, { type: 'separator' }, { role: 'quit' }],
      },
      { role: 'editMenu' },
      { label: '&View', submenu: viewMenu(command) },
      { role: 'windowMenu' },
    ]),
  );
}

function macAppMenu(settings: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      settings,
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  };
}

/** Reload and the developer tools are for those who build Leadlight. */
function viewMenu(command: (what: PageCommand) => void): MenuItemConstructorOptions[] {
  return [
    { label: 'Today', click: () => command('/') },
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] as const)),
  ];
}
