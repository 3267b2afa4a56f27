import type { Browser, Locator } from '@playwright/test';
import { oneFrame } from './monthView.ts';
import { type MeasuredFolders, withHost } from './withHost.ts';

interface ProgressFigures {
  /** Milliseconds from choosing Progress in an app that was just opened until its cards are painted. */
  opens: number;
  /** The same for the slowest of its other tabs, each opened for the first time. */
  slowestTab: number;
  /** A frame of the same page with nothing to do. */
  floor: number;
}

/** Progress in the built app over a vault with a history, in the browser. */
export function progress(browser: Browser, folders: MeasuredFolders): Promise<ProgressFigures> {
  return withHost(folders, async ({ address }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    const opens = await untilPainted(page.getByRole('link', { name: 'Progress', exact: true }), 'This run');
    const nav = page.getByRole('navigation', { name: 'Progress' });
    const tabs: number[] = [];
    for (const tab of ['Time', 'Practice', 'Skills'])
      tabs.push(await untilPainted(nav.getByRole('link', { name: tab, exact: true }), tab));
    const floor = await oneFrame(page);
    await page.close();
    return { opens, slowestTab: Math.max(...tabs), floor };
  });
}

/** From a click on a link until cards stand under the tab. */
function untilPainted(link: Locator, tab: string): Promise<number> {
  return link.evaluate(
    (element, word) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const changes = new MutationObserver(() => {
          const current = document.querySelector('nav[aria-label="Progress"] [aria-current="page"]');
          const isDrawn = document.querySelector('main [data-figure]') && !document.querySelector('main figure:empty');
          if (current?.textContent !== word || !isDrawn) return;
          changes.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        changes.observe(document, { childList: true, subtree: true, attributes: true });
        if (element instanceof HTMLElement) element.click();
      }),
    tab,
  );
}
