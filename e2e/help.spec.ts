import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblems } from './judgePage.ts';
import { Palette } from './pages/palette.ts';

test.use({
  seed: {
    prepare: async (planner) => {
      await planner.settings.save({ isWelcomed: true, seenVersion: '0.1.0' });
    },
  },
});

test('after an update the news are offered until they were read, and the guide is one word away', async ({ page }) => {
  const news = page.getByRole('link', { name: /^What is new in / });
  await news.click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^\d+\.\d+\.\d+$/);
  await expect(news).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Today' })).toBeVisible();
  await expect(news).toHaveCount(0);

  await new Palette(page).give('guide', 'Guide');
  await expect(page.getByRole('heading', { name: 'When days are missed' })).toBeVisible();
  await page.getByRole('link', { name: 'Your files' }).click();
  await expect(page.getByRole('heading', { name: 'Your files' })).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await seriousProblems(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 900, height: 600 });
  expect(await scrollsSideways(page)).toBe(false);
});
