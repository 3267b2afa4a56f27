import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { FocusPage } from './pages/focusPage.ts';
import { Palette } from './pages/palette.ts';
import { RemindersPage } from './pages/remindersPage.ts';
import { begunRun } from './seeds.ts';

/** Two seconds before the morning's reminder, at 04:50 in Berlin. */
test.use({ seed: begunRun, now: '2027-02-19T03:49:58.000Z' });

test('a reminder arrives, is snoozed, found in the inbox and started; what was slept over comes as one', async ({
  leadlight,
}) => {
  const { page } = leadlight;
  const reminders = new RemindersPage(page);
  await expect(reminders.bell).toHaveAccessibleName('Reminders');
  await expect(async () => {
    await reminders.lookAtClock();
    await expect(reminders.toast).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(reminders.toast).toContainText('Indexes and the planner · 05:00–07:00');
  await expect(reminders.bell).toHaveAccessibleName('Reminders, 1 new');
  await reminders.toast.getByRole('button', { name: 'Snooze 10 minutes' }).click();
  await expect(page.getByText('It comes again in 10 minutes')).toBeVisible();

  await page.keyboard.press('b');
  await expect(reminders.drawer).toBeVisible();
  await expect(reminders.notice('Morning')).toContainText(/Comes again at 05:0\d/);
  await reminders.notice('Morning').getByRole('button', { name: 'Do not snooze' }).click();
  await expect(reminders.notice('Morning').getByRole('button', { name: 'Snooze 10 minutes' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await expect(reminders.drawer.getByText('Silent today: Morning')).toBeVisible();
  await page.getByRole('button', { name: 'Bring back: Morning' }).click();
  await expect(reminders.drawer.getByText('Silent today: Morning')).toBeHidden();
  expect(await seriousProblemsInBothThemes(page, '[role="dialog"]')).toEqual([]);
  await reminders.notice('Morning').getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { level: 1, name: 'Indexes and the planner' })).toBeVisible();
  await expect(new FocusPage(page).timer).toHaveText(/^(2:00:00|1:59:\d\d)$/);
  await page.keyboard.press('Escape');
  await reminders.bell.click();
  await expect(page.getByRole('list', { name: 'Answered' })).toContainText('Morning');

  const later = await leadlight.reopen({ now: '2027-02-20T20:10:00.000Z' });
  // Yesterday's work was left: that is asked about first.
  await later.getByRole('button', { name: 'Decide later' }).click();
  const digest = new RemindersPage(later).notice('While you were away');
  await new RemindersPage(later).bell.click();
  await expect(digest).toContainText('Evening');
  await expect(new RemindersPage(later).bell).toHaveAccessibleName('Reminders');
  await digest.getByRole('button', { name: 'Weekly review' }).click();
  await expect(later).toHaveURL(/#\/journal\/.+/);
});

test('a reminder of one’s own shows what comes while it is made, says what is wrong, and is kept', async ({
  leadlight,
}) => {
  const { page } = leadlight;
  const reminders = new RemindersPage(page);
  const { form, comesNext } = reminders;
  const palette = new Palette(page);
  await palette.give('new reminder', 'New reminder…');
  await expect(comesNext).toHaveText([
    /^Today, 12:00/,
    /^Tomorrow, 12:00/,
    /^Sun 21 Feb/,
    /^Mon 22 Feb/,
    /^Tue 23 Feb/,
  ]);
  await form.getByRole('button', { name: 'Add the reminder' }).click();
  await expect(form.getByText('Say what to remind you of')).toBeVisible();
  await form.getByLabel('What to remind you of').fill('Study group');
  await reminders.repeat('By a rule');
  await form.getByLabel('RRULE').fill('FREQ=WEEKLY;BYDAY=XX');
  await expect(form.getByText('“BYDAY=XX” in the rule cannot be read.')).toBeVisible();
  await form.getByRole('button', { name: 'Add the reminder' }).click();
  await expect(form.getByRole('alert')).toHaveText('“BYDAY=XX” in the rule cannot be read.');
  await reminders.repeat('On days of the week');
  await form.getByRole('button', { name: 'Monday' }).click();
  await expect(form.getByText('Choose at least one day of the week.')).toBeVisible();
  await form.getByRole('button', { name: 'Monday' }).click();
  await form.getByRole('button', { name: 'Thursday' }).click();
  await form.getByLabel('Weeks between').fill('2');
  await expect(comesNext).toHaveText([/^Mon 1 Mar/, /^Thu 4 Mar/, /^Mon 15 Mar/, /^Thu 18 Mar/, /^Mon 29 Mar/]);
  expect(await seriousProblemsInBothThemes(page, '[role="dialog"]')).toEqual([]);
  await form.getByRole('button', { name: 'Add the reminder' }).click();
  const own = reminders.rule('Study group');
  await expect(own).toBeInViewport();
  await expect(own).toContainText('Every 2 weeks on Monday and Thursday at 12:00');
  await expect(own).toContainText('Next: Mon 1 Mar, 12:00');

  await own.getByRole('button', { name: 'Remove Study group' }).click();
  await expect(own).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(own).toBeVisible();
  await reminders.rule('Evening').getByLabel('Evening: minutes before').fill('25');
  await page.keyboard.press('Enter');
  await expect(reminders.rule('Evening')).toContainText('Next: Today, 20:35');
  await page.getByText('Own times').click();
  await page.getByLabel('Quiet from').fill('20:30');
  await expect(reminders.rule('Evening')).toContainText('told when your quiet hours end');
  await palette.give('not today', 'Not today: all reminders');
  await expect(reminders.rule('Evening')).toContainText('Silent today');
  await expect(reminders.rule('Evening')).toContainText('Next: Tomorrow, 20:35');
  await page.setViewportSize({ width: 900, height: 600 });
  expect(await scrollsSideways(page)).toBe(false);

  const again = new RemindersPage(await leadlight.reopen());
  await again.page.getByRole('link', { name: 'Settings' }).click();
  await expect(again.rule('Study group')).toContainText('Every 2 weeks on Monday and Thursday at 12:00');
  await again.rule('Evening').getByRole('button', { name: 'Remind again: Evening' }).click();
  await expect(again.rule('Evening')).toContainText('Next: Today, 20:35');
});

test.describe('where the browser may show notifications', () => {
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['notifications']);
    await context.addInitScript(keepNotifications);
  });

  test('two windows show one, and a click on it leads to the session', async ({ page, context }) => {
    const token = await page.evaluate(() => sessionStorage.getItem('leadlight-token'));
    const other = await context.newPage();
    await other.goto(`${page.url().split('#')[0]}#token=${token}`);
    const windows = [page, other];
    for (const window of windows) await new RemindersPage(window).bell.waitFor();
    await expect(async () => {
      await new RemindersPage(page).lookAtClock();
      for (const window of windows) await expect(new RemindersPage(window).toast).toBeVisible({ timeout: 500 });
    }).toPass();
    const told = async () => (await Promise.all(windows.map((window) => window.evaluate(keptHere)))).flat();
    await expect.poll(told).toEqual(['Morning']);
    for (const window of windows) await window.evaluate(clickThem);
    await expect.poll(() => windows.some((window) => /#\/focus\/.+/.test(window.url()))).toBe(true);
    // Seen in one window, it leaves the other.
    for (const window of windows) await expect(new RemindersPage(window).toast).toBeHidden();
    expect(await told()).toEqual(['Morning']);
  });
});

test.describe('where the browser was told to show none', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(keepNotifications);
    await context.addInitScript(() => Object.defineProperty(Notification, 'permission', { get: () => 'denied' }));
  });

  test('nothing is told over work in focus: it waits in the inbox, which says how notifications would be shown', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 900, height: 600 });
    const reminders = new RemindersPage(page);
    await reminders.bell.waitFor();
    await reminders.focusOn('Explain three slow queries');
    await expect(async () => {
      await reminders.lookAtClock();
      expect(await reminders.unseen()).toBe(1);
    }).toPass();
    await page.keyboard.press('Escape');
    await expect(reminders.bell).toHaveAccessibleName('Reminders, 1 new');
    await expect(reminders.toast).toBeHidden();
    expect(await page.evaluate(keptHere)).toEqual([]);
    await reminders.bell.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Reminders' })).toBeVisible();
    await expect(reminders.notice('Morning')).toBeVisible();
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('link', { name: 'How to allow them' }).click();
    await expect(page.getByRole('region', { name: 'Notifications' })).toContainText(
      'allow notifications, and come back',
    );
    await expect(page.getByRole('region', { name: 'Notifications' })).toBeInViewport();
  });
});

/** Keeps what the page shows by the system, for a test to look at and to click. */
function keepNotifications(): void {
  const kept: Notification[] = [];
  Object.assign(window, { kept });
  window.Notification = class extends Notification {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options);
      kept.push(this);
    }
  };
}

function keptHere(): string[] {
  const kept: unknown = Reflect.get(window, 'kept');
  return Array.isArray(kept) ? kept.map(({ title }: Notification) => title) : [];
}

function clickThem(): void {
  const kept: unknown = Reflect.get(window, 'kept');
  if (Array.isArray(kept)) for (const one of kept) one.onclick?.(new Event('click'));
}
