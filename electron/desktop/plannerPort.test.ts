import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesktop, plannerOf, type TestDesktop } from './testing/aDesktop.ts';
import { ipcMain } from './testing/electronStandIn.ts';
import { FrameStandIn, type WindowStandIn } from './testing/standInWindow.ts';

let desktop: TestDesktop & { window: WindowStandIn };
beforeEach(async () => {
  desktop = await aDesktop();
});
afterEach(async () => {
  await desktop.quit();
  await desktop.remove();
});

test('gives no port to a frame inside the page, to a foreign page, or to a page that has gone', () => {
  const { webContents } = desktop.window;
  const inside = new FrameStandIn();
  inside.url = 'app://leadlight/';
  inside.parent = webContents.mainFrame;
  const foreign = new FrameStandIn();
  foreign.url = 'https://example.org/';
  for (const senderFrame of [inside, foreign, null])
    ipcMain.emit('leadlight:ready', { sender: webContents, senderFrame });
  expect([inside.received, foreign.received, webContents.mainFrame.received]).toEqual([[], [], []]);
});

test('gives a page that loads again a new port, and ends the old one', async () => {
  const before = plannerOf(desktop.window);
  await before.app.about();
  const [old] = desktop.window.webContents.mainFrame.received.flatMap(({ ports }) => ports);
  const isOldClosed = new Promise((resolve) => old?.transferred.once('close', resolve));
  const after = plannerOf(desktop.window);
  expect((await after.app.about()).host).toBe('desktop');
  await isOldClosed;
});

test('ends the port with the window', async () => {
  await plannerOf(desktop.window).app.about();
  const [port] = desktop.window.webContents.mainFrame.received.flatMap(({ ports }) => ports);
  const isClosed = new Promise((resolve) => port?.transferred.once('close', resolve));
  desktop.window.close();
  await isClosed;
});

test('refuses input that does not fit the contract', async () => {
  const planner = plannerOf(desktop.window);
  await expect(planner.journal.get({ id: JSON.parse('"../../secret"') })).rejects.toMatchObject({ code: 'invalid' });
});
