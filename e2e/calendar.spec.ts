import { expect, test } from './fixtures.ts';
import { seriousProblems } from './judgePage.ts';
import { CalendarPage } from './pages/calendarPage.ts';
import { thirdWeek } from './pages/calendarSeed.ts';
import { ScheduleSteps } from './pages/scheduleSteps.ts';

/** An hour on the axis, and a column of the week, in pixels at 1280 × 800. */
const HOUR = 75;
const COLUMN = 144;

test.describe('in the third week', () => {
  test.use({ seed: thirdWeek });

  test.beforeEach(async ({ page }) => {
    await new CalendarPage(page).open();
  });

  test('the week, its sessions and the four views look as they should', async ({ page }) => {
    const calendar = new CalendarPage(page);

    await test.step('the week opens at its first session, and all of it is on the screen', async () => {
      await expect(calendar.title('15 to 21 February')).toBeVisible();
      await expect(page.getByText('Week 3')).toBeVisible();
      await expect(calendar.block('Errors, context, middleware', '05:00 to 07:00')).toBeInViewport({ ratio: 1 });
      await expect(calendar.block('Compare it with PostgreSQL', '21:00 to 23:00')).toBeInViewport({ ratio: 1 });
      await expect(page.getByText('07:04')).toBeInViewport();
    });

    await test.step('a session that is done, partly done, set aside, missed or waiting looks its own way', async () => {
      const states = {
        done: calendar.block('Indexes and the planner', 'done'),
        partly: calendar.block('Demo of the architecture', 'partly'),
        aside: calendar.block('Test the middleware', 'set aside'),
        missed: calendar.block('Errors, context, middleware', 'missed'),
        waiting: calendar.block('A small CRUD service in Go', 'waiting'),
      };
      const looks = new Set<string>();
      for (const block of Object.values(states)) {
        looks.add(
          await block.evaluate((element) => {
            const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(element);
            return [backgroundColor, backgroundImage, borderStyle].join(' ');
          }),
        );
      }
      expect(looks.size).toBe(5);
    });

    await test.step('a small window opens as the day', async () => {
      await page.getByRole('link', { name: 'Today' }).click();
      await page.setViewportSize({ width: 900, height: 600 });
      await calendar.open();
      await expect(calendar.title('Friday 19 February')).toBeVisible();
      await page.getByRole('link', { name: 'Today' }).click();
      await page.setViewportSize({ width: 1280, height: 800 });
      await calendar.open();
    });

    await test.step('the four views show the same session, by mouse and by keys, and coming back finds the last one', async () => {
      const block = calendar.block('A small CRUD service in Go', 'Friday 19 February, 08:00 to 10:00, Code, waiting');
      await calendar.show('Day');
      await expect(calendar.title('Friday 19 February')).toBeVisible();
      await expect(block).toBeVisible();
      await calendar.show('Month');
      await expect(calendar.title('February 2027')).toBeVisible();
      await expect(block).toBeVisible();
      await calendar.show('List');
      await expect(calendar.title('2 February to 16 March')).toBeVisible();
      await expect(block).toBeInViewport();
      await page.locator('body').press('3');
      await calendar.title('February 2027').click();
      await page.keyboard.press('ArrowRight');
      await expect(calendar.title('March 2027')).toBeVisible();
      await page.getByRole('link', { name: 'Progress' }).click();
      await page.getByRole('link', { name: 'Calendar' }).click();
      await expect(calendar.title('March 2027')).toBeVisible();
      await page.keyboard.press('t');
      await expect(calendar.title('February 2027')).toBeVisible();
    });
  });

  test('a day is kept free, halved and given back from its menu, each seen first and undone by itself', async ({
    leadlight,
  }) => {
    const { page } = leadlight;
    const calendar = new CalendarPage(page);
    const steps = new ScheduleSteps(page);
    const saturday = page.getByRole('button', { name: /^Saturday 20 February/ });
    await saturday.click({ button: 'right' });
    await steps.item('Keep this day free…').click();
    await expect(steps.dialog('Keep free: Saturday 20 February')).toBeVisible();
    await expect(steps.fact('Last day')).toHaveText('16 Mar → 17 Mar');
    await expect(steps.fact('Busiest day')).toHaveText(/^7 h on .* as before$/);
    await page.keyboard.press('Escape');
    await expect(calendar.block('Documents, keys, partitions', 'Saturday 20 February')).toBeVisible();
    await expect(saturday).toBeFocused();

    await page.keyboard.press('o');
    await expect(steps.item('Keep this day free…')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(steps.fact('Last day')).toHaveText('16 Mar → 17 Mar');
    await page.keyboard.press('Control+Enter');
    await expect(saturday).toHaveAccessibleName('Saturday 20 February, kept free');
    await page.getByRole('button', { name: 'More for Friday 19 February' }).click();
    await steps.item('Only the morning…').click();
    await page.getByRole('button', { name: /^Only the morning/ }).click();
    await expect(page.getByRole('button', { name: /^Friday 19 February, today, .*only the morning$/ })).toBeVisible();

    // The first step is not the last any more: its own undo takes back nothing else.
    await steps.toast('Sat 20 Feb kept free').getByRole('button', { name: 'Undo' }).click();
    await expect(steps.toast('Something else was changed since. Undo that first')).toBeVisible();
    await calendar.show('Month');
    await expect(page.getByRole('link', { name: 'Saturday 20 February, kept free' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('link', { name: /^Friday 19 February, today, .*only the morning/ })).toBeHidden();

    const again = await leadlight.reopen();
    await new CalendarPage(again).open();
    await again.getByRole('button', { name: 'More about the schedule' }).click();
    await new ScheduleSteps(again).item('Last changes…').click();
    await again.getByRole('button', { name: 'Undo: Sat 20 Feb kept free' }).click();
    await again.keyboard.press('Escape');
    await expect(new CalendarPage(again).block('Documents, keys, partitions', 'Saturday 20 February')).toBeVisible();
    expect(await seriousProblems(again)).toEqual([]);
  });

  test('a session is set aside, and all that wait are shifted, after a look at what that does', async ({ page }) => {
    const calendar = new CalendarPage(page);
    const steps = new ScheduleSteps(page);

    await test.step('a session is set aside from its menu, after seeing that nothing else moves', async () => {
      await calendar.block('Documents, keys, partitions').focus();
      await page.keyboard.press('o');
      await steps.item('Set aside…').click();
      await expect(steps.dialog('Set aside: Documents, keys, partitions')).toContainText('nothing else moves');
      await expect(steps.fact('Sessions set aside')).toHaveText('1');
      await page.keyboard.press('Control+Enter');
      await expect(calendar.block('Documents, keys, partitions', 'set aside')).toBeVisible();
      await calendar.undo.click();
      await expect(calendar.block('Documents, keys, partitions', 'waiting')).toBeVisible();
    });

    await test.step('rescheduling opens from Today as well, and Escape leaves everything where it is', async () => {
      await page.getByRole('link', { name: 'Today' }).click();
      await page.getByRole('button', { name: 'Reschedule' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'waiting' });
      await expect(dialog.getByText('Start again at day 1 today.')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('heading', { level: 1, name: 'Deep Dive into PostgreSQL' })).toBeVisible();
    });

    await test.step('everything that waits is shifted', async () => {
      await calendar.open();
      await calendar.reschedule.click();
      const dialog = page.getByRole('dialog', { name: 'waiting' });
      await expect(dialog.getByText('Start again at day 1 today.')).toBeVisible();
      await dialog.getByRole('button', { name: 'Shift everything' }).click();
      await expect(dialog).toBeHidden();
      await expect(calendar.toast('sessions moved')).toBeVisible();
      await calendar.undo.click();
      await expect(calendar.block('Errors, context, middleware', 'Monday 15 February, 05:00')).toBeVisible();
    });
  });

  test('sessions are moved and resized by mouse', async ({ leadlight }) => {
    let calendar = new CalendarPage(leadlight.page);

    await test.step('dragging snaps to quarters of an hour, and what was moved is there after opening again', async () => {
      await calendar.drag('Compare it with PostgreSQL', { y: HOUR * 0.22 });
      await expect(calendar.block('Compare it with PostgreSQL', '21:15 to 23:15')).toBeVisible();
      calendar = new CalendarPage(await leadlight.reopen());
      await calendar.open();
      await expect(calendar.block('Compare it with PostgreSQL', '21:15 to 23:15.*moved by hand')).toBeVisible();
    });

    await test.step('dragging moves a session to another day, and undo brings it back', async () => {
      await calendar.drag('The same service on MongoDB', { x: COLUMN * 0.9 });
      await expect(calendar.toast('Moved to Sun 21 Feb, 08:00')).toBeVisible();
      await expect(
        calendar.block('The same service on MongoDB', 'Sunday 21 February, 08:00.*moved by hand'),
      ).toBeVisible();
      await calendar.undo.click();
      await expect(calendar.block('The same service on MongoDB', 'Saturday 20 February, 08:00')).toBeVisible();
    });

    await test.step('a time that is taken is refused, and the block springs back', async () => {
      await calendar.drag('The same service on MongoDB', { y: -HOUR });
      await expect(calendar.toast('“Start a MongoDB instance” is there already')).toBeVisible();
      await expect(calendar.block('The same service on MongoDB', 'Saturday 20 February, 08:00')).toBeVisible();
    });

    await test.step('pulling the lower edge makes a session shorter', async () => {
      await calendar.pullEnd('A small CRUD service in Go', -HOUR / 2);
      await expect(calendar.toast('Now 08:00 to 09:30')).toBeVisible();
      await expect(calendar.block('A small CRUD service in Go', '08:00 to 09:30')).toBeVisible();
    });

    await test.step('the free hours unfold, and a session can be dragged into them', async () => {
      await calendar.page.getByRole('button', { name: 'Workday, 11 hours folded' }).click();
      await calendar.drag('The same service on MongoDB', { y: HOUR * 3 });
      await expect(calendar.block('The same service on MongoDB', '11:00 to 13:00')).toBeVisible();
      await calendar.page.getByRole('button', { name: 'Fold the free hours' }).click();
      await expect(calendar.page.getByRole('button', { name: '8 hours folded' })).toBeVisible();
      await expect(calendar.block('The same service on MongoDB', '11:00 to 13:00')).toBeInViewport({ ratio: 0.9 });
    });

    await test.step('a session is dragged to another day of the month and keeps its time', async () => {
      await calendar.show('Month');
      await calendar.drag('Compare it with PostgreSQL', { x: COLUMN });
      await expect(calendar.block('Compare it with PostgreSQL', 'Sunday 21 February, 21:15 to 23:15')).toBeVisible();
    });
  });

  test('sessions are reached and moved by keyboard', async ({ page }) => {
    const calendar = new CalendarPage(page);

    await test.step('the last change is undone from the keyboard', async () => {
      await calendar.block('Compare it with PostgreSQL').focus();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(calendar.block('Compare it with PostgreSQL', '21:15 to 23:15')).toBeFocused();
      await page.keyboard.press('Control+z');
      await expect(calendar.block('Compare it with PostgreSQL', '21:00 to 23:00')).toBeFocused();
    });

    await test.step('arrow keys go from block to block and move them', async () => {
      await calendar.block('A small CRUD service in Go').focus();
      await page.keyboard.press('ArrowRight');
      await expect(calendar.block('The same service on MongoDB')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(calendar.block('Compare it with PostgreSQL')).toBeFocused();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(calendar.block('Compare it with PostgreSQL', '21:15 to 23:15')).toBeFocused();
      await page.keyboard.press('Shift+Alt+ArrowRight');
      await expect(calendar.block('Compare it with PostgreSQL', 'Sunday 21 February, 21:15')).toBeFocused();
      await expect(calendar.title('15 to 21 February')).toBeVisible();
    });

    await test.step('M opens a dialog that moves a session to a date and time', async () => {
      await calendar.block('The same service on MongoDB').focus();
      await page.keyboard.press('m');
      const dialog = page.getByRole('dialog', { name: 'Move session' });
      await dialog.getByLabel('Start').fill('noon');
      await dialog.getByRole('button', { name: /^Move to/ }).click();
      await expect(dialog.getByText('For example 07:00')).toBeVisible();
      await dialog.getByLabel('Start').fill('12');
      await dialog.getByLabel('Length').fill('1:30');
      await dialog.getByRole('button', { name: 'Move to Sat 20 Feb, 12:00' }).click();
      await expect(dialog).toBeHidden();
      await expect(calendar.block('The same service on MongoDB', '12:00 to 13:30')).toBeFocused();
    });
  });
});
