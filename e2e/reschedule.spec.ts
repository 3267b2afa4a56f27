import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblems, seriousProblemsInBothThemes } from './judgePage.ts';
import { CalendarPage } from './pages/calendarPage.ts';
import { Palette } from './pages/palette.ts';
import { RescheduleDialog } from './pages/rescheduleDialog.ts';
import { ScheduleSteps } from './pages/scheduleSteps.ts';
import { missedRun, walkedRun } from './seeds.ts';

const MISSED = '2027-02-23T04:04:00.000Z';

test.describe('three missed days', () => {
  test.use({ seed: missedRun, now: MISSED });

  test('are asked about once a day, and deciding later or Escape changes nothing', async ({ leadlight }) => {
    const asked = new RescheduleDialog(leadlight.page);
    await expect(asked.dialog).toHaveAccessibleName('Three days are waiting');
    await expect(asked.dialog).toContainText('Days 16 to 18 passed without you: twelve sessions, 21 h.');
    await leadlight.page.keyboard.press('Escape');
    await expect(asked.dialog).toBeHidden();

    const page = await leadlight.reopen();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Rest day' }).or(page.getByText('Loose ends')),
    ).toBeVisible();
    await expect(new RescheduleDialog(page).dialog).toBeHidden();

    const tomorrow = new RescheduleDialog(await leadlight.reopen({ now: '2027-02-24T04:04:00.000Z' }));
    await expect(tomorrow.dialog).toHaveAccessibleName('Four days are waiting');
    await tomorrow.button('Decide later').click();
    await expect(tomorrow.dialog).toBeHidden();
  });

  const choices = [
    {
      name: 'Shift everything',
      line: 'Start again at day 16 today.',
      last: '16 Mar → 19 Mar',
      moved: '88',
      undone: 'Undone: Everything waiting shifted',
    },
    {
      name: 'Spread it out',
      line: 'At most 9 h a day until',
      last: '16 Mar, as before',
      moved: /^\d+$/,
      undone: 'Undone: Missed work spread out',
    },
    {
      name: 'Use the rest days',
      line: 'Three Sundays become study days.',
      last: '16 Mar, as before',
      moved: /^\d+$/,
      undone: 'Undone: Missed work put on rest days',
    },
  ];
  test('each choice is seen first, applied and undone, the last one after opening again', async ({ leadlight }) => {
    const { page } = leadlight;
    const asked = new RescheduleDialog(page);
    const calendar = new CalendarPage(page);
    for (const { name, line, last, moved, undone } of choices) {
      await test.step(name, async () => {
        await asked.choose(name);
        await expect(asked.dialog.getByText(line)).toBeVisible();
        await expect(asked.fact('Last day')).toHaveText(last);
        await expect(asked.fact('Sessions moved')).toHaveText(moved);
        const count = await asked.fact('Sessions moved').innerText();
        await asked.button(name).click();
        await expect(asked.dialog).toBeHidden();
        await expect(calendar.toast(`${count} sessions moved`)).toBeVisible();
        await expect(page.getByRole('heading', { level: 1, name: 'Deep Dive into PostgreSQL' })).toBeVisible();
        await calendar.open();
        await page.keyboard.press('Control+z');
        await expect(calendar.toast(undone)).toBeVisible();
        await calendar.show('List');
        await expect(calendar.block('Indexes and the planner', 'Friday 19 February, 05:00.*missed')).toBeVisible();
        await page.getByRole('link', { name: 'Today' }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.keyboard.press('r');
      });
    }

    await test.step('chosen sessions are set aside, and wait again after undo', async () => {
      await asked.choose('Set it aside');
      await expect(asked.fact('Sessions set aside')).toHaveText('12');
      await asked.dialog.getByRole('checkbox', { name: /^Indexes and the planner/ }).uncheck();
      await expect(asked.fact('Sessions set aside')).toHaveText('11');
      await asked.button('Set it aside').click();
      await expect(page.getByRole('region', { name: 'Loose ends' })).toContainText('Indexes and the planner');

      const again = new CalendarPage(await leadlight.reopen());
      await again.open();
      await again.show('List');
      await expect(again.block('Set up PostgreSQL locally', 'set aside')).toBeVisible();
      await again.page.keyboard.press('Control+z');
      await expect(again.block('Set up PostgreSQL locally', 'missed')).toBeVisible();
    });
  });

  test('everything goes by keyboard, and another limit a day gives another end of it', async ({ page }) => {
    const asked = new RescheduleDialog(page);
    await expect(asked.choice('Shift everything')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(asked.choice('Spread it out')).toBeChecked();
    await expect(asked.fact('Busiest day')).toHaveText(/^9 h on \d+ \w+, was 7 h$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(asked.fact('Busiest day')).toHaveText(/^10 h on \d+ \w+, was 7 h$/);
    await page.keyboard.press('Control+Enter');
    await expect(asked.dialog).toBeHidden();
    await expect(page.getByRole('alert').filter({ hasText: 'sessions moved' })).toBeVisible();
    await page.keyboard.press('r');
    await expect(asked.dialog).toHaveAccessibleName('Reschedule');
  });

  test('axe has nothing to say in either theme, and a small window has it in one column', async ({ page }) => {
    const asked = new RescheduleDialog(page);
    for (const name of ['Shift everything', 'Spread it out', 'Set it aside', 'Keep days free']) {
      await asked.choose(name);
      await expect(asked.dialog.getByRole('img', { name: /^After/ })).toBeVisible();
      expect(await seriousProblemsInBothThemes(page, '[role="dialog"]'), name).toEqual([]);
    }
    await page.setViewportSize({ width: 900, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
    await expect(asked.button('Keep days free')).toBeInViewport({ ratio: 1 });
    await asked.choose('Shift everything');
    await asked.button('Shift everything').click();
    await expect(asked.dialog).toBeHidden();
  });
});

test.describe('nothing missed', () => {
  test.use({ seed: walkedRun });

  test('from the palette, days are kept free; what was there comes after, and undo brings it back', async ({
    page,
  }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const palette = new Palette(page);
    await palette.give('resched', 'Reschedule');
    const dialog = new RescheduleDialog(page);
    await expect(dialog.dialog).toHaveAccessibleName('Reschedule');
    await dialog.choose('Keep days free');
    await expect(dialog.fact('Last day')).toHaveText('16 Mar → 17 Mar');
    await dialog.button('Keep days free').click();
    await expect(dialog.dialog).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'back where it was' })).toBeVisible();

    const steps = new ScheduleSteps(page);
    for (const [words, command, name] of [
      ['keep a day', 'Keep a day free…', 'Keep free: Saturday 20 February'],
      ['half day', 'Take a half day…', 'Only the morning of Saturday 20 February'],
      ['shift everything', 'Shift everything waiting…', 'Shift everything waiting'],
      ['pause the run', 'Pause the run…', 'Pause the run'],
    ] as const) {
      await palette.give(words, command);
      await expect(steps.dialog(name)).toBeVisible();
      await expect(steps.fact('Busiest day')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(steps.dialog(name)).toBeHidden();
    }
  });

  test('settings keep days free, show what that moves, and give them back', async ({ leadlight }) => {
    const { page } = leadlight;
    await page.getByRole('link', { name: 'Settings' }).click();
    const section = page.getByRole('region', { name: 'Days kept free' });
    await expect(section.getByRole('status')).toHaveText(/sessions would move. Last day Wednesday 17 March.$/);
    await section.getByRole('button', { name: 'Keep free…' }).click();
    const steps = new ScheduleSteps(page);
    await expect(steps.dialog('Keep free: Saturday 20 February')).toBeVisible();
    await expect(steps.fact('Last day')).toHaveText('16 Mar → 17 Mar');
    await page.keyboard.press('Control+Enter');
    await expect(section.getByText('Saturday 20 February', { exact: true })).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);

    const again = await leadlight.reopen();
    const calendar = new CalendarPage(again);
    await calendar.open();
    await expect(calendar.block('Documents, keys, partitions', 'Monday 22 February')).toBeHidden();
    await calendar.show('List');
    await expect(calendar.block('Documents, keys, partitions', 'Monday 22 February, 05:00')).toBeVisible();
    await again.getByRole('link', { name: 'Settings' }).click();
    await again.getByRole('button', { name: 'Remove Saturday 20 February' }).click();
    await again.getByRole('button', { name: /^Study again/ }).click();
    await expect(again.getByText('Saturday 20 February', { exact: true })).toBeHidden();
    await calendar.open();
    await expect(calendar.block('Documents, keys, partitions', 'Saturday 20 February, 05:00')).toBeVisible();
  });
});
