import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { ProgressPage } from './pages/progressPage.ts';
import { seedWork } from './pages/workSeed.ts';

test.use({ seed: { prepare: seedWork } });

test('the time tab finds when work is done, how long it takes and how it feels', async ({ page, leadlight }) => {
  const progress = new ProgressPage(page);
  await progress.open();
  await page.getByRole('link', { name: 'Time', exact: true }).click();

  await expect(progress.card('67 % of your focus lies before 07:00')).toContainText('without 26 sessions');
  await expect(progress.card('Code takes a quarter longer than planned; everything else is within 10 %')).toBeVisible();
  await expect(progress.card('Energy after sessions stays near 3.4 of 5')).toContainText('13 sessions, 13 reflections');

  const nights = await progress.table('Energy is 2.0 lower after nights under six hours (4 nights)');
  await expect(nights.getByRole('row', { name: 'Under 6 h 4 2.0 4 5.0' })).toBeVisible();
  await expect(nights.getByRole('row', { name: '6 to 7 h 0 – 0 –' })).toBeVisible();
  await expect(nights.getByRole('row', { name: '7 h and more 6 4.0 6 3.0' })).toBeVisible();

  const hours = await progress.table('67 % of your focus lies before 07:00');
  await expect(hours.getByRole('row', { name: '05:00 13 h 2 h 3 h' })).toBeVisible();

  const saved = await progress.save(/Code takes a quarter/, 'SVG');
  expect(saved.name).toBe('leadlight-estimates-2027-02-19.svg');
  expect(saved.text).toContain('+25 %');
  expect(saved.text).not.toMatch(/var\(|class=/);

  await page.getByRole('button', { name: /^How is this counted\? Energy is/ }).click();
  await expect(page.getByText('It is time without work, not sleep.')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await seriousProblemsInBothThemes(page)).toEqual([]);

  await page.setViewportSize({ width: 900, height: 600 });
  expect(await scrollsSideways(page)).toBe(false);
  await progress.filter('Activity', 'Discuss');
  await expect(page.getByText('Three finished sessions of one activity show')).toBeVisible();
  await expect(page.getByText('Three days with the focus clock show')).toBeVisible();

  const again = new ProgressPage(await leadlight.reopen());
  await again.open();
  await again.page.getByRole('link', { name: 'Time', exact: true }).click();
  await expect(again.card('67 % of your focus lies before 07:00')).toBeVisible();
});
