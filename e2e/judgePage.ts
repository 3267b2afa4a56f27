import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that can come out otherwise in another theme: nothing but the colours differs. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds serious or critical on the page, or in one part of it, each with the places it is at. */
export async function seriousProblems(page: Page, part?: string): Promise<string[]> {
  return judge(page, part, []);
}

/** The same for the light theme and then the dark one, where only the colours are judged again. */
export async function seriousProblemsInBothThemes(page: Page, part?: string): Promise<string[]> {
  await wear(page, 'light');
  const light = await judge(page, part, []);
  await wear(page, 'dark');
  const dark = await judge(page, part, COLOUR_RULES);
  return [...light, ...dark.map((problem) => `dark theme: ${problem}`)];
}

/** Colours are judged when they have arrived, not on the way. */
async function wear(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.locator(`html[data-mantine-color-scheme="${theme}"]`).waitFor();
}

async function judge(page: Page, part: string | undefined, rules: string[]): Promise<string[]> {
  // Asked in the page itself: the usual way carries every finding to a second page, which is only of use for frames of
  // other origins, and the content policy lets none in.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules.length > 0) axe.withRules(rules);
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
