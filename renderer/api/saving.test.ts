import { expect, it } from 'vitest';
import { everythingSaved, saveBeforeLeaving, trackSaving } from './saving.ts';

/** One of them for the file: savers stay for as long as the page does. */
const editor = { isClean: true, flushed: 0 };
saveBeforeLeaving(async () => {
  editor.flushed += 1;
  return editor.isClean;
});

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
  let end = (): void => undefined;
  const endless = trackSaving(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
    () => '',
  );
  expect(await everythingSaved(20)).toBe(false);
  end();
  await endless;
});

it('asks every editor to save now, and waits for saves under way', async () => {
  let isOnDisk = false;
  const before = editor.flushed;
  void trackSaving(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isOnDisk = true;
    },
    () => '',
  );
  expect(await everythingSaved()).toBe(true);
  expect(isOnDisk).toBe(true);
  expect(editor.flushed).toBe(before + 1);
});
