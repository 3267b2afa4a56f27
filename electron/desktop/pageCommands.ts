import type { BrowserWindow } from 'electron';

/** What the menu and the tray ask of the page; the preload hands it on. */
export type PageCommand = 'capture' | 'today' | 'settings';

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
