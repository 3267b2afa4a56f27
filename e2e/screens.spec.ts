import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { walkedRun } from './seeds.ts';

const SCREENS = ['/', '/calendar', '/journal', '/progress', '/settings', '/welcome'] as const;
const SIZES = [
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

test.use({ seed: walkedRun });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // Colours are judged when they have arrived, not on the way.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing serious on any screen', async ({ page }) => {
      test.slow();
      for (const screen of SCREENS) {
        await page.evaluate((path) => {
          window.location.hash = path;
        }, screen);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        const found = serious.map(
          ({ id, nodes }) => `${screen} ${id}: ${nodes.map(({ target }) => target).join('; ')}`,
        );
        expect(found).toEqual([]);
      }
    });
  });
}

test('no screen scrolls sideways at any size', async ({ page }) => {
  test.slow();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const screen of SCREENS) {
      await page.evaluate((path) => {
        window.location.hash = path;
      }, screen);
      await expect(page.getByRole('heading').first()).toBeVisible();
      const tooWide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main')].some((el) => el.scrollWidth > el.clientWidth),
      );
      expect(tooWide, `${screen} at ${size.width}`).toBe(false);
    }
  }
});
