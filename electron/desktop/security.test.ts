import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { RUNNING_ADDRESSES } from '#electron/fuzz/xss/addressVectors.ts';
import { aDesktop, plannerOf, type TestDesktop } from './testing/aDesktop.ts';
import { answers, asked } from './testing/electronStandIn.ts';
import { Refusable, type WindowStandIn } from './testing/standInWindow.ts';

let desktop: TestDesktop & { window: WindowStandIn };
beforeAll(async () => {
  desktop = await aDesktop();
});
afterAll(async () => {
  await desktop.quit();
  await desktop.remove();
});

const OWN = 'app://leadlight/';
const LOOKALIKES = [
  'app://leadlight.evil/',
  'app://evil/',
  'app://user@leadlight/',
  'https://leadlight/',
  'file:///etc/',
];

test.each([
  'media',
  'geolocation',
  'midi',
  'clipboard-read',
  'display-capture',
  'openExternal',
  'fileSystem',
  'idle-detection',
  'usb',
])('refuses %s to our own page, whether it asks or looks', (permission) => {
  expect([requested(permission, OWN), checked(permission, OWN)]).toEqual([false, false]);
});

test('allows notifications to our own page alone', () => {
  expect([requested('notifications', OWN), checked('notifications', OWN)]).toEqual([true, true]);
  for (const other of LOOKALIKES) {
    expect([requested('notifications', other), checked('notifications', other)]).toEqual([false, false]);
  }
});

test('lets our own page hear when its user asked to record, for a minute, and never see', async () => {
  const sound = { mediaTypes: ['audio'], mediaType: 'audio' };
  const picture = { mediaTypes: ['video'], mediaType: 'video' };
  const both = { mediaTypes: ['audio', 'video'], mediaType: 'unknown' };
  const may = (origin: string, details: object) => [
    requested('media', origin, details),
    checked('media', origin, details),
  ];
  expect(may(OWN, sound)).toEqual([false, false]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    await plannerOf(desktop.window).recordings.prepare();
    expect(may(OWN, sound)).toEqual([true, true]);
    for (const details of [picture, both, {}]) expect(may(OWN, details)).toEqual([false, false]);
    for (const other of LOOKALIKES) expect(may(other, sound)).toEqual([false, false]);
    vi.advanceTimersByTime(60_000);
    expect(may(OWN, sound)).toEqual([false, false]);
  } finally {
    vi.useRealTimers();
  }
});

test('refuses every device', () => {
  expect(asked.devicePermission?.()).toBe(false);
});

test('opens no window, and shows https links in the system’s browser', () => {
  const { openHandler } = desktop.window.webContents;
  asked.openedOutside.length = 0;
  for (const url of [
    'https://sre.google/books/',
    'http://example.org/',
    'file:///etc/passwd',
    'smb://host/x',
    'oops',
    OWN,
  ])
    expect(openHandler({ url })).toEqual({ action: 'deny' });
  expect(asked.openedOutside).toEqual(['https://sre.google/books/']);
});

test('leaves its page for nothing, but may load it again', () => {
  asked.openedOutside.length = 0;
  for (const url of ['https://example.org/', 'javascript:alert(1)', 'app://leadlight/assets/page.js', ...LOOKALIKES])
    expect([url, isRefused('will-navigate', url)]).toEqual([url, true]);
  for (const url of [OWN, 'app://leadlight/#/journal', 'app://leadlight/index.html'])
    expect([url, isRefused('will-navigate', url)]).toEqual([url, false]);
  expect(asked.openedOutside).toEqual(['https://example.org/', 'https://leadlight/']);
});

test('leaves its page for no address that runs something, opens none of them in a window, and hands none to the system', () => {
  asked.openedOutside.length = 0;
  const { openHandler } = desktop.window.webContents;
  for (const url of RUNNING_ADDRESSES.filter((address) => !address.startsWith(OWN))) {
    expect([url, isRefused('will-navigate', url)]).toEqual([url, true]);
    expect([url, openHandler({ url })]).toEqual([url, { action: 'deny' }]);
    expect([url, requested('openExternal', url), requested('notifications', url)]).toEqual([url, false, false]);
    if (!/^(?:data|blob|d&#97;ta):/i.test(url)) expect([url, isCancelled(url)]).toEqual([url, true]);
  }
  expect(asked.openedOutside).toEqual([]);
});

test('refuses redirects, web views and navigation inside frames', () => {
  expect(isRefused('will-redirect', OWN)).toBe(true);
  expect(isRefused('will-attach-webview', OWN)).toBe(true);
  const inFrame = new Refusable(OWN, false);
  desktop.window.webContents.emit('will-frame-navigate', inFrame);
  expect(inFrame.isRefused).toBe(true);
});

test('lets no request leave the app', () => {
  for (const url of [
    'https://example.org/x.js',
    'http://127.0.0.1/',
    'wss://example.org',
    'file:///etc/passwd',
    ...LOOKALIKES,
  ])
    expect([url, isCancelled(url)]).toEqual([url, true]);
  for (const url of ['app://leadlight/assets/page.js', 'data:,', 'blob:app://leadlight/1'])
    expect(isCancelled(url)).toBe(false);
  expect(asked.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
});

test('keeps the developer tools to those who build the app', () => {
  expect(isCancelled('devtools://devtools/bundled/inspector.html')).toBe(true);
  answers.isPackaged = false;
  expect(isCancelled('devtools://devtools/bundled/inspector.html')).toBe(false);
});

function requested(permission: string, requestingUrl: string, details: object = {}): boolean | null {
  let answer: boolean | null = null;
  asked.permissionRequest?.(
    null,
    permission,
    (isAllowed) => {
      answer = isAllowed;
    },
    { requestingUrl, ...details },
  );
  return answer;
}

function checked(permission: string, origin: string, details: object = {}): boolean | undefined {
  return asked.permissionCheck?.(null, permission, origin, details);
}

function isRefused(event: string, url: string): boolean {
  const refusable = new Refusable(url);
  desktop.window.webContents.emit(event, refusable);
  return refusable.isRefused;
}

function isCancelled(url: string): boolean | null {
  let isIt: boolean | null = null;
  asked.beforeRequest?.({ url }, ({ cancel }) => {
    isIt = cancel;
  });
  return isIt;
}
