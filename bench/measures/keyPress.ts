import type { Locator, Page } from '@playwright/test';
import { median } from '../figure.ts';

const TYPED = 'Every evening a few words about what the day was for and what came of it. '.repeat(2);
const BETWEEN_KEYS_MS = 37;

/** Milliseconds from a key press until what it did is painted: the median of some sentences typed into a field. */
export async function keyPress(page: Page, field: Locator): Promise<number> {
  await field.click();
  await page.evaluate(() => {
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // A message sent in a frame arrives after that frame was painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => performance.measure('key', { start: timeStamp, end: performance.now() });
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  await page.keyboard.type(TYPED, { delay: BETWEEN_KEYS_MS });
  return median(await page.evaluate(() => performance.getEntriesByName('key').map(({ duration }) => duration)));
}
