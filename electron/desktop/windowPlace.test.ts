import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { aDesktop, startedDesktop, type TestDesktop } from './testing/aDesktop.ts';

let open: TestDesktop | null = null;
afterEach(async () => {
  await open?.quit();
  await open?.remove();
  open = null;
});

test('the window opens where it was closed', async () => {
  const first = await aDesktop();
  first.window.maximize();
  await first.quit();
  const { window, ...rest } = await aDesktop({ home: first.home });
  open = rest;
  expect(window.options).toMatchObject({ x: 10, y: 20, width: 1000, height: 700 });
  expect(window.did).toEqual([]);
  window.emit('ready-to-show');
  expect(window.did).toEqual(['maximize', 'show']);
});

test.each([
  ['is damaged', '{"x": 1'],
  ['makes no sense', '{"x": "1", "y": 0, "width": -5, "height": 0, "isMaximized": false}'],
  ['lies on a display that has gone', '{"x": 4000, "y": 20, "width": 1000, "height": 700, "isMaximized": false}'],
  ['hides the title bar', '{"x": 10, "y": -300, "width": 1000, "height": 700, "isMaximized": false}'],
])('a remembered place that %s is forgotten', async (_why, remembered) => {
  const { home } = await startedDesktop({ isFirstInstance: false });
  await mkdir(join(home, 'config'), { recursive: true });
  await writeFile(join(home, 'config/desktop-window.json'), remembered);
  const { window, ...rest } = await aDesktop({ home });
  open = rest;
  expect(window.options).toMatchObject({ width: 1280, height: 860 });
  expect(window.options.x).toBeUndefined();
});
