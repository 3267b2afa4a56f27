import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { reportBug } from '#electron/host/reportBug.ts';
import { APP_ORIGIN } from './assets.ts';
import { closeWhenSaved } from './closeWhenSaved.ts';
import { iconFile } from './icons.ts';
import { reviveWindow } from './reviveWindow.ts';
import { readWindowPlace, rememberWindowPlace } from './windowPlace.ts';

interface WindowSetup {
  builtFolder: string;
  platform: NodeJS.Platform;
  /** Where the window's place is remembered. */
  placeFile: string;
}

/** `--ll-canvas` of the page's theme: what is seen until the page has painted. */
const CANVAS = { light: '#faf8f5', dark: '#161411' };

/** Opens the window on the page and shows it when there is something to see. */
export function openWindow({ builtFolder, platform, placeFile }: WindowSetup): BrowserWindow {
  const { bounds, isMaximized } = readWindowPlace(placeFile);
  const window = new BrowserWindow({
    title: 'Leadlight',
    ...bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
    autoHideMenuBar: true,
    // Windows and macOS take the icon of the program.
    ...(platform === 'linux' ? { icon: iconFile(builtFolder, 'window.png') } : {}),
    webPreferences: {
      preload: join(builtFolder, 'preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Elsewhere Chromium would fetch dictionaries; a Mac has its own.
      spellcheck: platform === 'darwin',
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => rememberWindowPlace(placeFile, window));
  closeWhenSaved(window);
  reviveWindow(window);
  window.loadURL(`${APP_ORIGIN}/`).catch((error: unknown) => {
    // Shown all the same: a window that never comes says nothing.
    if (!window.isDestroyed()) window.show();
    reportBug(error);
  });
  return window;
}
