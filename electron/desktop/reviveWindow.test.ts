import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aDesktop, type TestDesktop } from './testing/aDesktop.ts';
import { answers, asked } from './testing/electronStandIn.ts';
import type { WindowStandIn } from './testing/standInWindow.ts';

let desktop: TestDesktop & { window: WindowStandIn };
beforeEach(async () => {
  desktop = await aDesktop();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await desktop.quit();
  await desktop.remove();
});

test('a page that crashed is loaded again', async () => {
  desktop.window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await vi.waitFor(() => expect(desktop.window.webContents.sent).toEqual([['reload']]));
  expect(asked.calls).toContain('asks: The window of Leadlight has stopped.');
});

test('the user may quit instead', async () => {
  answers.pressed = 1;
  desktop.window.webContents.emit('render-process-gone', {}, { reason: 'oom' });
  await vi.waitFor(() => expect(asked.calls).toContain('quit'));
  expect(desktop.window.webContents.sent).toEqual([]);
});

test('a page that ended as it should is no crash', () => {
  desktop.window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
  expect(asked.calls.join()).not.toContain('asks');
});
