import { expect, test } from './fixtures.ts';

test.use({ now: '2027-02-01T18:00:00.000Z' });

test('the first start refuses what cannot be walked, shows the calendar it leads to, and begins', async ({ page }) => {
  await test.step('windows that cannot hold the plan are refused in words, and nothing is lost', async () => {
    await page.getByLabel('Morning to').fill('05:30');
    await page.getByLabel('Evening to').fill('21:45');
    await expect(page.getByRole('alert')).toHaveText(/Give the morning or the evening at least 2 h/);
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeDisabled();

    await page.getByLabel('Evening to').fill('20:00');
    await expect(page.getByRole('alert')).toHaveText('The evening must end after it starts.');

    await page.getByLabel('Morning to').fill('7');
    await page.getByLabel('Evening to').fill('23:00');
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeEnabled();
    await expect(page.getByLabel('Morning to')).toHaveValue('07:00');
    await page.getByLabel('Morning to').fill('10:00');
  });

  await test.step('it asks when to begin, shows the calendar it leads to, and begins', async () => {
    await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
    await expect(page.getByLabel('First day')).toHaveValue('Tuesday 2 February 2027');
    await expect(page.getByText('148 sessions, 259 hours.')).toBeVisible();
    await expect(page.getByText('Last day Tuesday 16 March 2027')).toBeVisible();

    await page.getByRole('button', { name: 'Sunday, rest day' }).click();
    await expect(page.getByText('Last day Wednesday 10 March 2027')).toBeVisible();
    await expect(page.getByRole('img', { name: /^6 weeks, from Tuesday 2 February/ })).toBeVisible();

    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Before the first day' })).toBeVisible();
    await page.getByRole('button', { name: 'Day after' }).click();
    await expect(page.getByRole('heading', { name: 'System Design Fundamentals' })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(4);
  });
});

test('the welcome can be skipped, comes back from Today, and Enter begins', async ({ leadlight }) => {
  await leadlight.page.getByRole('button', { name: 'Begin later' }).click();
  await expect(leadlight.page.getByRole('heading', { name: 'No day is planned yet' })).toBeVisible();

  const page = await leadlight.reopen();
  await page.getByRole('link', { name: 'Choose when you begin' }).click();
  await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
  await page.getByLabel('First day').focus();
  await page.getByRole('button', { name: 'Begin', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Before the first day' })).toBeVisible();
});
