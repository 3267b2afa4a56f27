import { join } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, expect, test } from 'vitest';
import { aDesktop, type TestDesktop } from './testing/aDesktop.ts';
import { asked } from './testing/electronStandIn.ts';

let open: TestDesktop | null = null;
afterEach(async () => {
  await open?.quit();
  await open?.remove();
  open = null;
});

async function opened(platform: NodeJS.Platform) {
  const desktop = await aDesktop({ platform });
  open = desktop;
  return desktop;
}

test('the menu has copy and paste by the system’s roles, and no reload', async () => {
  await opened('linux');
  expect(menuTitles()).toEqual(['&File', 'editMenu', '&View', 'windowMenu']);
  expect(words(itemsOf('&View'))).toEqual(['Today', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen']);
  expect(words(itemsOf('&File'))).toEqual(['Capture a thought', 'Settings', 'quit']);
});

test('on a Mac the app’s own menu comes first, with Settings and Quit', async () => {
  await opened('darwin');
  expect(menuTitles()).toEqual(['appMenu', '&File', 'editMenu', '&View', 'windowMenu']);
  expect(words(itemsOf('appMenu'))).toEqual(['about', 'Settings…', 'services', 'hide', 'hideOthers', 'unhide', 'quit']);
  expect(words(itemsOf('&File'))).toEqual(['Capture a thought', 'close']);
});

test('menu and tray bring the window forward and ask its page', async () => {
  const { window } = await opened('linux');
  click(itemsOf('&File'), 'Settings');
  click(asked.trays[0]?.menu ?? [], 'Capture a thought');
  click(asked.trays[0]?.menu ?? [], 'Today');
  expect(window.webContents.sent).toEqual([
    ['leadlight:command', '/settings'],
    ['leadlight:command', 'capture'],
    ['leadlight:command', '/'],
  ]);
  expect(window.did.filter((did) => did === 'focus')).toHaveLength(3);
});

test.each([
  ['linux', 'tray.png'],
  ['win32', 'tray.ico'],
  ['darwin', 'trayTemplate.png'],
] as const)('the tray on %s shows %s', async (platform, icon) => {
  const { builtFolder } = await opened(platform);
  expect(asked.trays.map((tray) => tray.icon)).toEqual([join(builtFolder, 'main/icons', icon)]);
  expect(words(asked.trays[0]?.menu ?? [])).toEqual(['Capture a thought', 'Today', 'Open Leadlight', 'Quit Leadlight']);
});

test('a click on the tray shows the window, and quitting takes the tray away', async () => {
  const { window, quit } = await opened('linux');
  const [tray] = asked.trays;
  tray?.emit('click');
  expect(window.did.slice(-2)).toEqual(['show', 'focus']);
  click(tray?.menu ?? [], 'Quit Leadlight');
  await quit();
  expect(tray?.isDestroyed).toBe(true);
});

function menuTitles(): (string | undefined)[] {
  return (asked.menus[0] ?? []).map(({ label, role }) => label ?? role);
}

function itemsOf(title: string): MenuItemConstructorOptions[] {
  const submenu = asked.menus[0]?.find(({ label, role }) => (label ?? role) === title)?.submenu;
  return Array.isArray(submenu) ? submenu : [];
}

function words(items: MenuItemConstructorOptions[]): (string | undefined)[] {
  return items.filter(({ type }) => type !== 'separator').map(({ label, role }) => label ?? role);
}

function click(items: MenuItemConstructorOptions[], label: string): void {
  // What Electron passes along is not used by ours.
  const item: { click?: unknown } | undefined = items.find((candidate) => candidate.label === label);
  if (typeof item?.click !== 'function') throw new Error(`There is no ${label}.`);
  item.click();
}
