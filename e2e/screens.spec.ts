import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { walkedRun } from './seeds.ts';

const SCREENS = ['/', '/calendar', '/journal', '/progress', '/settings', '/welcome'] as const;
/** Their own specs ask axe about them. */
const ROOMS = [
  '/practice',
  '/practice/review',
  '/questions',
  '/questions/cap-theorem',
  '/questions/coverage',
  '/skills',
  '/skills/caching',
  '/library',
  '/library/exercise/rate-limiter',
  '/library/template/post-mortem',
  '/library/day/16',
  '/library/plans',
] as const;
const SIZES = [
  { width: 900, height: 600 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

test.use({ seed: walkedRun });

test.describe('in both themes', () => {
  // Colours are judged when they have arrived, not on the way.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing serious on any screen', async ({ page }) => {
    for (const screen of SCREENS) {
      await page.evaluate((path) => {
        window.location.hash = path;
      }, screen);
      await expect(page.getByRole('heading').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await seriousProblemsInBothThemes(page), screen).toEqual([]);
    }
  });
});

test('no screen scrolls sideways at any size', async ({ page }) => {
  for (const screen of [...SCREENS, ...ROOMS]) {
    await page.evaluate((path) => {
      window.location.hash = path;
    }, screen);
    await expect(page.getByRole('heading').first()).toBeVisible();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect.poll(() => scrollsSideways(page), `${screen} at ${size.width}`).toBe(false);
    }
  }
});
