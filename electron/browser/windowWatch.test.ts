import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type WindowEnd, watchWindow } from './windowWatch.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aWatch(setup: { outlivesItsWindows?: boolean } = {}) {
  const watch = watchWindow({ outlivesItsWindows: false, reloadMs: 5_000, firstPageMs: 30_000, ...setup });
  let end: WindowEnd | null = null;
  void watch.ended.then((how) => {
    end = how;
  });
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return end;
  };
  return { ...watch, after };
}

test('the window is closed when its browser is gone and no page came back', async () => {
  const watch = aWatch();
  watch.pagesChanged(1);
  watch.pagesChanged(0);
  watch.browserExited();
  expect(await watch.after(4_900)).toBeNull();
  expect(await watch.after(200)).toBe('closed');
});

test('a page that reloads has not closed the window', async () => {
  const watch = aWatch();
  watch.pagesChanged(1);
  watch.browserExited();
  watch.pagesChanged(0);
  await watch.after(1_000);
  watch.pagesChanged(1);
  expect(await watch.after(60_000)).toBeNull();
});

test('a browser that is still there keeps the app open, although its page is away', async () => {
  const watch = aWatch();
  watch.pagesChanged(1);
  watch.pagesChanged(0);
  expect(await watch.after(60_000)).toBeNull();
});

test('a browser that handed its window over and ended at once has not closed it', async () => {
  const watch = aWatch();
  watch.browserExited();
  await watch.after(2_000);
  watch.pagesChanged(1);
  expect(await watch.after(60_000)).toBeNull();
});

test('a window that never comes up is noticed', async () => {
  const watch = aWatch();
  watch.browserExited();
  expect(await watch.after(30_100)).toBe('never-opened');
});

test('where browsers outlive their windows, the pages alone tell', async () => {
  const watch = aWatch({ outlivesItsWindows: true });
  watch.pagesChanged(1);
  watch.pagesChanged(0);
  expect(await watch.after(5_100)).toBe('closed');
});
