import { expect, test } from './fixtures.ts';
import { TodayPage } from './pages/todayPage.ts';
import { begunRun, walkedRun } from './seeds.ts';

test.describe('a morning', () => {
  test.use({ seed: begunRun, now: '2027-02-02T04:02:00.000Z' });

  test('a session is partly done, set aside, taken back, refused a time, started and finished, and a start survives a restart', async ({
    page,
    leadlight,
  }) => {
    const today = new TodayPage(page);

    await test.step('partly, set aside and taken back are each said and can be undone', async () => {
      await today.choose('First principles of system design', 'Partly done');
      await today.say('45');
      await expect(today.session('First principles of system design')).toContainText('45 min of 2 h');

      await today.choose('Sketch an online shop', 'Set aside');
      await expect(today.session('Sketch an online shop')).toContainText('set aside');
      // The toast of the step before may still be there.
      const said = page.getByRole('alert').filter({ hasText: 'Sketch an online shop' });
      await said.getByRole('button', { name: 'Undo' }).click();
      await expect(today.session('Sketch an online shop')).not.toContainText('set aside');

      await today.choose('First principles of system design', 'Take back: it still waits');
      await expect(today.session('First principles of system design')).toContainText('2 h, until 07:00');
    });

    await test.step('a time that cannot be read is refused where it was typed', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('d');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Real time').fill('a while');
      await page.keyboard.press('Control+Enter');
      await expect(dialog.getByRole('alert')).toHaveText(/1:52, 1 h 52 or 112 minutes/);
      await expect(dialog.getByLabel('Real time')).toHaveValue('a while');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });

    await test.step('it is started, finished with the real time, and lights its pane, by keyboard', async () => {
      await expect(page.getByRole('heading', { name: 'System Design Fundamentals' })).toBeVisible();
      await expect(page.getByText('0 of 148 panes')).toBeVisible();
      await expect(today.session('First principles of system design')).toContainText('2 h, until 07:00');

      await page.keyboard.press('s');
      await expect(page.getByRole('button', { name: 'Leave focus' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('timer')).toHaveText(/Under way/);
      await page.keyboard.press('d');
      await today.say('1:52');
      await expect(today.session('First principles of system design')).toContainText('2 h, took 1 h 52');
      await expect(page.getByText('1 of 148 panes')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Morning' }).locator('..')).toContainText('1 h 52 of 5 h');
      await expect(today.session('Sketch an online shop').getByRole('button', { name: 'Start' })).toBeVisible();
    });

    await test.step('a start survives a restart', async () => {
      await page.keyboard.press('s');
      await expect(page.getByRole('button', { name: 'Leave focus' })).toBeVisible();
      const later = await leadlight.reopen({ now: '2027-02-02T05:47:00.000Z' });
      await expect(later.getByRole('timer')).toHaveText(/1 h 4\d/);
    });
  });
});

test.describe('an evening', () => {
  test.use({ seed: walkedRun, now: '2027-02-19T20:05:00.000Z' });

  test('the reflection is one key away and already holds the day', async ({ page }) => {
    await expect(page.getByText('Last night you wrote')).toBeVisible();
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await expect(page).toHaveURL(/#\/journal\//);
    await expect(page.getByRole('option', { name: /Deep Dive into PostgreSQL/ })).toHaveCount(1);
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Deep Dive into PostgreSQL');
    await expect(page.getByRole('cell', { name: 'Set up PostgreSQL locally' })).toBeVisible();
    const address = page.url();

    await page.getByRole('link', { name: 'Today' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('e');
    await expect(page).toHaveURL(address);
  });
});

test.describe('a week with missed days', () => {
  test.use({ seed: begunRun, now: '2027-02-08T04:30:00.000Z' });

  test('what was left over is listed and can be settled; other days can be looked at', async ({ page }) => {
    const today = new TodayPage(page);
    const ends = today.card('Loose ends');
    await expect(ends).toContainText('20');
    await page.getByRole('button', { name: 'Day before' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Rest day' })).toBeVisible();
    await page.keyboard.press('t');
    await expect(page.getByRole('heading', { name: 'System Design Case Studies' })).toBeVisible();
  });
});
