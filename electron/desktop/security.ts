import { app, type Session, shell, type WebContents } from 'electron';
import { reportBug } from '#electron/host/reportBug.ts';
import { isOwnAddress, isOwnPage } from './assets.ts';
import type { Microphone } from './microphone.ts';

/** What no page may do, whatever it turns out to be. Before ready only. */
export function guardPages(): void {
  app.enableSandbox();
  // No name is ever looked up, so that nothing Chromium does by itself leaves the machine either.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** Refuses every permission, device and request that our page does not need. */
export function guardSession(session: Session, { isLetRecord }: Pick<Microphone, 'isLetRecord'>): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    const { requestingUrl } = details;
    const isSoundAlone = 'mediaTypes' in details && details.mediaTypes?.join() === 'audio';
    const mayHear = permission === 'media' && isSoundAlone && isLetRecord() && isOwnAddress(requestingUrl);
    callback(mayHear || isPermitted(permission, requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, { mediaType }) => {
    const mayHear = permission === 'media' && mediaType === 'audio' && isLetRecord() && isOwnAddress(origin);
    return mayHear || isPermitted(permission, origin);
  });
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isAllowedRequest(url) }));
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    // Loading itself again is how the page recovers from an error.
    if (isOwnPage(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function isPermitted(permission: string, origin: string): boolean {
  return permission === 'notifications' && isOwnAddress(origin);
}

function isAllowedRequest(url: string): boolean {
  if (isOwnAddress(url)) return true;
  const scheme = url.slice(0, url.indexOf(':') + 1);
  return scheme === 'data:' || scheme === 'blob:' || (scheme === 'devtools:' && !app.isPackaged);
}

/** Only web pages, and only encrypted: other schemes start programs. */
function openOutside(url: string): void {
  if (URL.canParse(url) && new URL(url).protocol === 'https:') shell.openExternal(url).catch(reportBug);
}
