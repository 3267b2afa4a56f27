import type { BrowserWindow } from 'electron';

/** A page of the app by its path. */
export type PagePath = `/${string}`;

/** What the menu, the tray and notifications ask of the page; the preload hands it on. */
export type PageCommand = 'capture' | PagePath;

/** Brings the window forward and has its page do something. */
export function command(window: BrowserWindow, what: PageCommand): void {
  bringForward(window);
  const { webContents } = window;
  const send = () => webContents.send('leadlight:command', what);
  if (webContents.isLoading()) webContents.once('did-finish-load', send);
  else send();
}

export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
