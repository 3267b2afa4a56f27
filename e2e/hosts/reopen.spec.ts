import { expect, test } from '../fixtures.ts';

test('the app opens on a fresh vault and its page survives a reload', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
});

test('the token leaves the address as soon as the page has it', async ({ page, host }) => {
  test.skip(host === 'desktop', 'The desktop host needs no token.');
  await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
  expect(page.url()).not.toContain('token');
});

test.describe('on a vault that was used before', () => {
  test.use({
    seed: {
      async prepare(planner) {
        await planner.settings.save({ theme: 'dark' });
      },
    },
  });

  test('quitting and opening again finds what was saved', async ({ leadlight }) => {
    const page = await leadlight.reopen();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });
});
