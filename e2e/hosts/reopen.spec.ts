import { expect, test } from '../fixtures.ts';

test.use({
  seed: {
    async prepare(planner) {
      await planner.settings.save({ theme: 'dark' });
    },
  },
});

test('the app opens, hides its token, survives a reload, and finds what was saved when it is opened again', async ({
  leadlight,
}) => {
  const { page } = leadlight;
  const welcome = { name: 'When do you begin?' };
  await expect(page.getByRole('heading', welcome)).toBeVisible();
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(page.getByRole('heading', welcome)).toBeVisible();
  const again = await leadlight.reopen();
  await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
