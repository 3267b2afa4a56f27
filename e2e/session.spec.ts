import { expect, test } from './fixtures.ts';
import { seriousProblems } from './judgePage.ts';
import { CalendarPage } from './pages/calendarPage.ts';
import { thirdWeek } from './pages/calendarSeed.ts';

test.use({ seed: thirdWeek });

test('a session is opened from the calendar, set aside, moved, worked on and written about', async ({ page }) => {
  const calendar = new CalendarPage(page);

  await test.step('a click opens the session, Escape closes it, and the focus is back on its block', async () => {
    await calendar.open();
    await calendar.block('A small CRUD service in Go').click();
    const drawer = page.getByRole('dialog', { name: 'A small CRUD service in Go' });
    await expect(drawer.getByText('Friday 19 February, 08:00 to 10:00, 2 h')).toBeVisible();
    await expect(drawer.getByText('Five endpoints, tested against a real database')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(calendar.block('A small CRUD service in Go')).toBeFocused();
  });

  await test.step('a session that is set aside says so in the calendar, and undo lets it wait again', async () => {
    await calendar.open();
    await calendar.block('A small CRUD service in Go').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Set aside' }).click();
    await expect(page.getByRole('dialog').getByText('Set aside', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(calendar.block('A small CRUD service in Go', 'set aside')).toBeVisible();
    await calendar.undo.click();
    await expect(calendar.block('A small CRUD service in Go', 'waiting')).toBeVisible();
  });

  await test.step('it is moved from its drawer', async () => {
    await calendar.open();
    await calendar.block('Compare it with PostgreSQL').click();
    await page.getByRole('button', { name: 'Move…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move session' });
    await dialog.getByLabel('Start').fill('20:00');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Saturday 20 February, 20:00 to 22:00, 2 h, moved by hand')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('it is started, marked done with its real time, and taken back', async () => {
    await calendar.open();
    await calendar.block('A small CRUD service in Go').focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'A small CRUD service in Go' });
    await drawer.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await page.keyboard.press('Escape');
    await calendar.open();
    await calendar.block('A small CRUD service in Go').click();
    await expect(drawer.getByText('Under way for')).toBeVisible();
    await drawer.getByRole('button', { name: 'Mark done' }).click();
    await drawer.getByLabel('Real time').fill('all morning');
    await drawer.getByRole('button', { name: 'Mark done' }).click();
    await expect(drawer.getByText('Write the time as 1:52')).toBeVisible();
    await drawer.getByLabel('Real time').fill('1:52');
    await drawer.getByRole('radio', { name: '4, good' }).check({ force: true });
    await page.keyboard.press('Control+Enter');
    await expect(drawer.getByText('Done in 1 h 52 on Fri 19 Feb, energy 4 of 5')).toBeVisible();
    await drawer.getByRole('button', { name: 'Take back' }).click();
    await expect(drawer.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('writing about a session opens an entry that belongs to it', async () => {
    await calendar.open();
    await calendar.block('Explain three slow queries').click();
    await page.getByRole('button', { name: 'Write about it' }).click();
    await expect(page).toHaveURL(/#\/journal\/[0-9a-f-]+$/);
    await page.goBack();
    const drawer = page.getByRole('dialog', { name: 'Explain three slow queries' });
    await expect(drawer.getByRole('link', { name: /Explain three slow queries/ })).toBeVisible();
  });

  await test.step('an unknown session is said to be unknown', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/calendar/session/no-such-session';
    });
    await expect(page.getByRole('heading', { name: 'There is no such session' })).toBeVisible();
  });
});

test('the four views, the open session and its form have no serious accessibility problem', async ({ page }) => {
  const calendar = new CalendarPage(page);
  await calendar.open();
  for (const view of ['Day', 'Month', 'List', 'Week'] as const) {
    await calendar.show(view);
    await calendar.block('A small CRUD service in Go').waitFor();
    expect(await seriousProblems(page, 'main'), view).toEqual([]);
  }
  await calendar.block('A small CRUD service in Go').click();
  await page.getByRole('button', { name: 'Mark done' }).click();
  expect(await seriousProblems(page, '[role="dialog"]')).toEqual([]);
});
