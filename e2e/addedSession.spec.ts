import { PlanId } from '#shared/model/ids.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { LocalDate, WallTime } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { seriousProblemsInBothThemes } from './judgePage.ts';
import { CalendarPage } from './pages/calendarPage.ts';
import { begunRun } from './seeds.ts';

/** Friday 19 February with an exercise put on its afternoon. */
const withExercise = {
  async prepare(planner: PlannerClient): Promise<void> {
    await begunRun.prepare(planner);
    const to = { date: LocalDate.parse('2027-02-19'), start: WallTime.parse('14:00') };
    await planner.run.add({ item: itemRef('exercise', 'rate-limiter'), to });
  },
};

test.describe('an exercise on the calendar', () => {
  test.use({ seed: withExercise });

  test('is taken off and put back, says where it came from, counts in real minutes and lights no pane', async ({
    page,
    leadlight,
  }) => {
    const calendar = new CalendarPage(page);

    await test.step('is taken off again, and undo brings it back', async () => {
      await calendar.open();
      await calendar.block('Rate limiter').click();
      await page.getByRole('dialog').getByRole('button', { name: 'Take off the calendar' }).click();
      await expect(calendar.block('Rate limiter')).toBeHidden();
      await calendar.toast('Off the calendar: Rate limiter').getByRole('button', { name: 'Undo' }).click();
      await expect(calendar.block('Rate limiter', 'added to the plan')).toBeVisible();
    });

    await test.step('stands among the sessions of the day, and its drawer says where it came from', async () => {
      await page.getByRole('link', { name: 'Today' }).click();
      await expect(page.getByRole('article', { name: 'Rate limiter' })).toBeVisible();
      await calendar.open();
      await calendar.block('Rate limiter', 'added to the plan').click();
      const drawer = page.getByRole('dialog', { name: 'Rate limiter' });
      await expect(drawer.getByText('Added to the plan')).toBeVisible();
      await expect(drawer.getByText('Friday 19 February, 14:00 to 14:45, 45 min')).toBeVisible();
      expect(await seriousProblemsInBothThemes(page, '[role=dialog]')).toEqual([]);
      await drawer.getByRole('link', { name: /Rate limiter/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Rate limiter' })).toBeVisible();
    });

    await test.step('counts in real minutes and lights no pane, also after a restart', async () => {
      await calendar.open();
      await calendar.block('Rate limiter').click();
      const drawer = page.getByRole('dialog', { name: 'Rate limiter' });
      await drawer.getByRole('button', { name: 'Mark done' }).click();
      await drawer.getByLabel('Real time').fill('1:10');
      await page.keyboard.press('Control+Enter');
      await expect(drawer.getByText('Done in 1 h 10 on Fri 19 Feb')).toBeVisible();
      await page.keyboard.press('Escape');
      const reopened = await leadlight.reopen();
      await expect(reopened.getByText('0 of 148 panes')).toBeVisible();
      await expect(reopened.getByText('1 h 10 so far')).toBeVisible();
    });
  });
});

test.describe('two exercises put on the calendar one after the other', () => {
  test.use({ seed: begunRun });

  test('undo takes off the one it stands beside', async ({ page }) => {
    const put = async (id: string) => {
      await page.goto(`${page.url().split('#')[0]}#/library/exercise/${id}`);
      await page.getByRole('button', { name: 'Put on the calendar' }).click();
      await expect(page.getByRole('button', { name: 'Put on the calendar' })).toBeHidden();
    };
    await put('whatsapp');
    await put('rate-limiter');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect(page.getByRole('link', { name: /^\w{3} \d+ \w{3}, \d\d:\d\d$/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'WhatsApp' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Put on the calendar' })).toBeVisible();
  });
});

/** Three evenings and nothing else. */
const OWN_PLAN = `Evenings with queues
Week 1: Queues
Day 1: What a queue is
  Evening (7:00–8:30 pm):
    Read the first chapter of the handbook.
Day 2: Drawing one
  Evening:
    7:00–7:45: Draw a queue with two consumers.
    7:45–8:30: Write down what can get lost.
Day 3: Building one
  Evening:
    Build a queue over a list.
`;

const ownRun = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.plan.import({ files: [{ name: 'queues.txt', text: OWN_PLAN }] });
    await planner.run.begin({
      startDate: LocalDate.parse('2027-02-18'),
      timetable: PLAN_TIMETABLE,
      restWeekdays: [7],
      planId: PlanId.parse('evenings-with-queues'),
    });
    await planner.run.decideLater();
  },
};

test.describe('a run of a plan of one’s own', () => {
  test.use({ seed: ownRun });

  test('is walked like any other: today, the calendar, the window', async ({ page }) => {
    await expect(page.getByText('Day 2 of 3')).toBeVisible();
    await expect(page.getByText('0 of 4 panes')).toBeVisible();
    await expect(page.getByRole('article', { name: 'Draw a queue with two consumers' })).toBeVisible();
    const calendar = new CalendarPage(page);
    await calendar.open();
    await calendar.block('Build a queue over a list').click();
    const drawer = page.getByRole('dialog', { name: 'Build a queue over a list' });
    await drawer.getByRole('button', { name: 'Mark done' }).click();
    await drawer.getByRole('button', { name: 'Mark done' }).click();
    await expect(drawer.getByText(/^Done in 1 h 30/)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Progress' }).click();
    await expect(page.getByRole('figure', { name: 'Plan window: 1 of 4 panes lit' })).toBeVisible();
    await expect(
      page.getByRole('button', { name: /^Build a queue over a list: Day 3, Code, 1 h 30 planned, 1 h 30 real, Lit/ }),
    ).toBeVisible();
  });
});
