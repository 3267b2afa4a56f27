import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openVault } from '#electron/vault/openVault.ts';
import { aDesktop, plannerOf, type TestDesktop } from './testing/aDesktop.ts';
import { asked, ipcMain } from './testing/electronStandIn.ts';
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

test('a page loads again for the sample and finds it there, and its own vault after that', async () => {
  const { window, home } = desktop;
  await plannerOf(window).settings.save({ theme: 'dark' });
  await plannerOf(window).app.openSample();
  await vi.waitFor(() => expect(window.webContents.sent).toEqual([['reload']]));
  const inSample = plannerOf(window);
  expect(await inSample.app.about()).toMatchObject({ isSample: true, vaultFolder: join(home, 'config/Sample') });
  await vi.waitFor(() => expect(asked.trays).toHaveLength(2));
  await inSample.app.leaveSample();
  await vi.waitFor(() => expect(window.webContents.sent).toHaveLength(2));
  expect(await plannerOf(window).app.about()).toMatchObject({ isSample: false, vaultFolder: join(home, 'vault') });
  expect(await readdir(join(home, 'config'))).not.toContain('Sample');
});

test('a page goes on through another port when its own vault could not be opened after the sample', async () => {
  const { window, home } = desktop;
  await plannerOf(window).app.openSample();
  await vi.waitFor(() => expect(window.webContents.sent).toHaveLength(1));
  const inSample = plannerOf(window);
  const elsewhere = await openVault(
    { folder: join(home, 'vault'), backupFolder: join(home, 'vault Backups') },
    { host: 'browser' },
  );
  const before = window.webContents.mainFrame.received.length;
  await expect(inSample.app.leaveSample()).rejects.toThrow('is open in Leadlight in a browser');
  await vi.waitFor(() => expect(window.webContents.mainFrame.received).toHaveLength(before + 1));
  expect(window.webContents.sent).toHaveLength(1);
  await elsewhere.close();
});
