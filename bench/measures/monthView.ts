import type { Page } from '@playwright/test';
import { medianOf } from '../figure.ts';

/** Milliseconds from choosing the month in the calendar until its days are painted. */
export async function monthView(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Calendar' }).click();
  const views = page.getByRole('radiogroup', { name: 'View' });
  return medianOf(7, async () => {
    await views.getByText('Week', { exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll('main [data-date]').length > 0);
    const month = await views.getByText('Month', { exact: true }).elementHandle();
    return page.evaluate(
      (label) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          const changes = new MutationObserver(() => {
            const dates = [...document.querySelectorAll('main [data-date]')].map((day) =>
              day.getAttribute('data-date'),
            );
            if (new Set(dates).size < 28) return;
            changes.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          });
          changes.observe(document, { childList: true, subtree: true, attributes: true });
          if (label instanceof HTMLElement) label.click();
        }),
      month,
    );
  });
}

/** A frame with nothing in it. */
export function oneFrame(page: Page): Promise<number> {
  return medianOf(7, () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        }),
    ),
  );
}
