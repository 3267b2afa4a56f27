import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { aDesktop, hasExited, plannerOf, type TestDesktop } from './testing/aDesktop.ts';
import { answers, app, asked } from './testing/electronStandIn.ts';
import type { WindowStandIn } from './testing/standInWindow.ts';

let open: TestDesktop | null = null;
afterEach(async () => {
  vi.useRealTimers();
  await open?.quit();
  await open?.remove();
  open = null;
});

async function opened(platform: NodeJS.Platform = 'linux'): Promise<TestDesktop & { window: WindowStandIn }> {
  const desktop = await aDesktop({ platform });
  open = desktop;
  return desktop;
}

test('saves that are under way reach the disk before the app may exit', async () => {
  const { window, home } = await opened();
  const planner = plannerOf(window);
  const folders = Array.from({ length: 20 }, (_, index) => `/exported/${index}`);
  const saves = folders.map((exportFolder) => planner.settings.save({ exportFolder }).catch(() => null));
  await saves[0];
  app.quit();
  expect(hasExited()).toBe(false);
  await vi.waitFor(() => expect(hasExited()).toBe(true));
  expect(await readFile(join(home, 'vault/settings.json'), 'utf8')).toContain('"/exported/19"');
});

test('closing the only window quits, except on a Mac, which opens it anew', async () => {
  const { window } = await opened();
  window.close();
  expect(asked.calls).toContain('quit');
  await open?.quit();
  await open?.remove();

  const mac = await opened('darwin');
  mac.window.close();
  expect(asked.calls).not.toContain('quit');
  app.emit('activate');
  expect(asked.windows).toHaveLength(2);
});

test('a page that is still saving is closed as soon as it has saved', async () => {
  const { window } = await opened();
  vi.useFakeTimers();
  window.hasUnsavedText = true;
  window.close();
  expect(window.isClosed).toBe(false);
  window.hasUnsavedText = false;
  vi.advanceTimersByTime(200);
  expect(window.isClosed).toBe(true);
});

test('quitting a Mac app goes on after the page has saved', async () => {
  const { window } = await opened('darwin');
  vi.useFakeTimers();
  window.hasUnsavedText = true;
  app.quit();
  window.hasUnsavedText = false;
  vi.advanceTimersByTime(200);
  vi.useRealTimers();
  await vi.waitFor(() => expect(hasExited()).toBe(true));
});

test('where the text cannot be saved, the user decides', async () => {
  const { window } = await opened();
  vi.useFakeTimers();
  window.hasUnsavedText = true;
  window.close();
  vi.advanceTimersByTime(5_000);
  expect(asked.calls.filter((call) => call.startsWith('asks'))).toEqual(['asks: Some of your text is not saved yet.']);
  expect(window.isClosed).toBe(false);

  answers.pressed = 1;
  window.close();
  vi.advanceTimersByTime(5_000);
  expect(window.isClosed).toBe(true);
});

test('a page that refuses to load again is left as it is', async () => {
  const { window } = await opened();
  vi.useFakeTimers();
  window.webContents.emit('will-prevent-unload', { preventDefault: () => window.close() });
  vi.advanceTimersByTime(5_000);
  expect(window.isClosed).toBe(false);
});
