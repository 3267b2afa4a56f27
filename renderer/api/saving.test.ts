import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { everythingSaved, saveBeforeLeaving, trackSaving } from './saving.ts';

/** One of them for the file: savers stay for as long as the page does. */
const editor = { isClean: true, flushed: 0 };
saveBeforeLeaving(async () => {
  editor.flushed += 1;
  return editor.isClean;
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Goes on until it is ended. */
function saveUnderWay(): { end: () => void; ended: Promise<void> } {
  let end = (): void => undefined;
  const ended = trackSaving(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
    () => '',
  );
  return { end, ended };
}

it('is not so when an editor could not save, when a save failed, or when one never ends', async () => {
  editor.isClean = false;
  expect(await everythingSaved()).toBe(false);
  editor.isClean = true;
  await trackSaving(
    () => Promise.reject(new Error('The disk is full.')),
    () => 'The disk is full.',
  ).catch(() => undefined);
  expect(await everythingSaved()).toBe(false);
  await trackSaving(
    async () => undefined,
    () => '',
  );
  const endless = saveUnderWay();
  const saved = everythingSaved();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await saved).toBe(false);
  endless.end();
  await endless.ended;
});

it('asks every editor to save now, and waits for saves under way', async () => {
  const before = editor.flushed;
  const save = saveUnderWay();
  const saved = vi.fn();
  const answered = everythingSaved().then(saved);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(saved).not.toHaveBeenCalled();
  save.end();
  await answered;
  expect(saved).toHaveBeenCalledWith(true);
  expect(editor.flushed).toBe(before + 1);
});
