import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds serious or critical on the page, or in one part of it, each with the places it is at. */
export async function seriousProblems(page: Page, part?: string): Promise<string[]> {
  // Asked in the page itself: the usual way carries every finding to a second page, which is only of use for frames of
  // other origins, and the content policy lets none in.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}

/** True when the window or the page in it is wider than its place. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].some((el) => el.scrollWidth > el.clientWidth),
  );
}
