import type { Browser } from '@playwright/test';
import { medianOf } from '../figure.ts';

const OPENINGS = 7;

/** Milliseconds from the start of the navigation until the page's title is painted, in a fresh profile each time. */
export function ready(browser: Browser, address: string): Promise<number> {
  return medianOf(OPENINGS, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('h1')) return;
        seen.disconnect();
        // A timer set in a frame runs after that frame was painted.
        requestAnimationFrame(() => setTimeout(() => performance.mark('ready')));
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    const at = await page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
    await context.close();
    return at;
  });
}
