import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblems } from './judgePage.ts';
import { CalendarPage } from './pages/calendarPage.ts';
import { Palette } from './pages/palette.ts';
import { ScheduleSteps, WORK_ICS } from './pages/scheduleSteps.ts';
import { walkedRun } from './seeds.ts';

test.use({ seed: walkedRun });

test('a run is paused and resumed with a preview, and nothing is missed meanwhile', async ({ leadlight }) => {
  const first = new ScheduleSteps(leadlight.page);
  await first.page.getByRole('button', { name: 'More about the schedule' }).click();
  await first.item('Pause the run…').click();
  await expect(first.dialog('Pause the run')).toContainText('nothing counts as missed');
  await expect(first.fact('Last day')).toHaveText('16 Mar, as before');
  await first.page.getByRole('button', { name: /^Pause/ }).click();
  await expect(first.page.getByText('Paused since 19 Feb.')).toBeVisible();

  const page = await leadlight.reopen({ now: '2027-02-23T05:04:00.000Z' });
  const steps = new ScheduleSteps(page);
  await expect(page.getByText('Paused since 19 Feb.')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('r');
  await expect(steps.dialog('Reschedule')).toContainText('Paused since 19 Feb. Nothing counts as missed.');
  await expect(steps.dialog('Reschedule').getByRole('radio')).toHaveCount(2);
  await page.keyboard.press('Escape');

  await steps.goTo('/calendar');
  await page.getByRole('button', { name: 'Resume…' }).click();
  await expect(steps.fact('Last day')).toHaveText('16 Mar → 19 Mar');
  await page.keyboard.press('Control+Enter');
  await expect(steps.toast('Resumed on Tue 23 Feb')).toBeVisible();
  await expect(page.getByText('Paused since')).toBeHidden();

  await new Palette(page).give('undo the last', 'Undo the last schedule change');
  await expect(page.getByText('Paused since 19 Feb.')).toBeVisible();
});

test('the run is restarted, the other one is taken up again, and with none there is a way on', async ({
  leadlight,
}) => {
  const { page } = leadlight;
  const steps = new ScheduleSteps(page);
  await new Palette(page).give('restart', 'Your plans and runs');
  await expect(page.getByRole('heading', { level: 1, name: 'Your plans and runs' })).toBeVisible();
  const runs = page.getByRole('list', { name: 'Runs' }).getByRole('listitem');
  await expect(runs).toHaveText([/You walk it.*Tuesday 2 February to Tuesday 16 March 2027. 60 of 148/]);
  await page.getByRole('button', { name: /^Restart/ }).click();
  const dialog = steps.dialog(/^Restart/);
  await expect(dialog.getByRole('status')).toHaveText('Last day Saturday 3 April 2027');
  await dialog.getByRole('button', { name: 'Restart on Sat 20 Feb' }).click();
  await expect(page.getByRole('heading', { name: 'Before the first day' })).toBeVisible();
  await steps.toast('begins anew').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Deep Dive into PostgreSQL' })).toBeVisible();
  await steps.goTo('/library/plans');
  await expect(runs).toHaveText([/You walk it.*60 of 148/, /Archived.*0 of 148/]);
  await page.getByRole('button', { name: /^Restart/ }).click();
  await dialog.getByRole('button', { name: 'Restart on Sat 20 Feb' }).click();
  await expect(page.getByRole('heading', { name: 'Before the first day' })).toBeVisible();

  await page.getByRole('link', { name: 'Progress' }).click();
  await expect(page.getByText('Run from 20 Feb 2027')).toBeVisible();
  await steps.goTo('/library/plans');
  await expect(runs).toHaveText([/You walk it.*0 of 148/, /Archived.*0 of 148/, /Archived.*60 of 148/]);
  await page.getByRole('button', { name: /^Take out and walk .*2 Feb/ }).click();
  await expect(runs).toHaveText([/You walk it.*60 of 148/, /Waits.*0 of 148/, /Archived/]);
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByRole('button', { name: 'More for Thirty-seven days to lead, begun Tue 2 Feb' }).click();
  await steps.item('Archive').click();
  await expect(runs).toHaveText([/Waits/, /Archived/, /Archived/]);
  await expect(page.getByText('Your run follows it')).toBeHidden();

  const again = await leadlight.reopen();
  await expect(again.getByRole('heading', { name: 'You walk no run now' })).toBeVisible();
  await again.getByRole('link', { name: 'Calendar' }).click();
  await again.getByRole('link', { name: 'See your runs' }).click();
  await again.getByRole('button', { name: /^Take out and walk .*2 Feb/ }).click();
  await again.getByRole('link', { name: 'Today' }).click();
  await expect(again.getByRole('heading', { name: 'Deep Dive into PostgreSQL' })).toBeVisible();
});

test('busy times of an .ics file are seen, previewed, kept free, read again and forgotten', async ({ leadlight }) => {
  const { page } = leadlight;
  const steps = new ScheduleSteps(page);
  await steps.goTo('/settings');
  const section = page.getByRole('region', { name: 'Busy times' });
  const choose = async (text: string, button = 'Choose an .ics file') => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      section.getByRole('button', { name: button }).click(),
    ]);
    await chooser.setFiles({ name: 'work.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  };
  await choose(WORK_ICS.replace('20270225T063000', '20270231T063000'));
  const wrong = section.getByRole('alert', { name: 'What is wrong with work.ics' });
  await expect(wrong).toContainText('Nothing was taken from it');
  await expect(wrong.getByRole('listitem')).toContainText(['Line 10']);

  await choose(WORK_ICS);
  await expect(wrong).toBeHidden();
  await expect(section.getByRole('status')).toHaveText(
    'Ada at work4 busy times: from Thursday 25 February to Thursday 11 March 2027.',
  );
  await expect(section.getByRole('list', { name: 'Left out' })).toContainText('cancelled');
  await section.getByRole('button', { name: 'See what moves…' }).click();
  await expect(steps.dialog('Keep the busy times of “Ada at work” free')).toBeVisible();
  await expect(steps.fact('Last day')).toHaveText(/^16 Mar → /);
  await page.getByRole('button', { name: 'Keep them free' }).click();
  const taken = section.getByRole('list', { name: 'Calendars kept free' }).getByRole('listitem');
  await expect(taken).toContainText(['4 times to come, until Thursday 11 March. Read on 19 Feb.']);
  expect(await seriousProblems(page)).toEqual([]);

  const calendar = new CalendarPage(await leadlight.reopen());
  await calendar.open();
  await calendar.page.getByRole('button', { name: 'Next week' }).click();
  await expect(
    calendar.page.getByRole('button', { name: /^Friday 26 February, .*busy: Off site, all day, Ada at work/ }),
  ).toBeVisible();
  const again = new ScheduleSteps(calendar.page);
  await again.goTo('/settings');
  await calendar.page.getByRole('button', { name: 'Forget Ada at work' }).click();
  await expect(again.fact('Last day')).toHaveText(/→ 16 Mar$/);
  await calendar.page.getByRole('button', { name: 'Forget it' }).click();
  await expect(calendar.page.getByRole('list', { name: 'Calendars kept free' })).toBeHidden();
  await again.toast('forgotten').getByRole('button', { name: 'Undo' }).click();
  await expect(calendar.page.getByRole('list', { name: 'Calendars kept free' })).toBeVisible();
});

test('another timetable on one weekday is refused in words, previewed, kept and undone', async ({ leadlight }) => {
  const { page } = leadlight;
  const steps = new ScheduleSteps(page);
  await steps.goTo('/settings');
  const times = page.getByRole('group', { name: 'Other times on some days' });
  await times.getByRole('button', { name: 'Add a day' }).press('Enter');
  const saturday = times.getByRole('group', { name: 'Saturday' });
  await saturday.getByRole('checkbox', { name: 'Evening' }).uncheck();
  await saturday.getByRole('checkbox', { name: 'Morning' }).uncheck();
  await expect(times.getByRole('alert')).toHaveText(/^Saturday: keep the morning or the evening/);
  await expect(page.getByRole('button', { name: 'Use these times' })).toBeHidden();
  await saturday.getByRole('checkbox', { name: 'Morning' }).check();
  await saturday.getByLabel('Saturday morning from').fill('11:00');
  await expect(times.getByRole('alert')).toHaveText('Saturday: the morning must end after it starts.');
  await saturday.getByLabel('Saturday morning from').fill('08:00');
  await page.getByRole('button', { name: 'See what moves' }).click();
  await expect(steps.fact('Last day')).toHaveText(/^16 Mar → /);
  await page
    .getByRole('button', { name: /^Use these times/ })
    .last()
    .click();
  await expect(steps.toast('Laid out')).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);

  const again = await leadlight.reopen();
  const calendar = new CalendarPage(again);
  await calendar.open();
  await expect(calendar.block('Documents, keys, partitions', 'Saturday 20 February, 08:00 to 10:00')).toBeVisible();
  await new ScheduleSteps(again).goTo('/settings');
  await again.getByRole('button', { name: /^Undo: / }).click();
  await expect(again.getByRole('group', { name: 'Saturday' })).toBeHidden();
  await again.setViewportSize({ width: 900, height: 600 });
  expect(await scrollsSideways(again)).toBe(false);
});
