import type { OutcomeState } from '#shared/model/run.ts';
import { LocalDate, WallTime } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { seriousProblems } from './judgePage.ts';
import { ProgressPage } from './pages/progressPage.ts';

const wall = (time: string) => WallTime.parse(time);

/** A run begun on Tue 2 Feb 2027 with Sundays at rest, walked until `lastDay` of the plan. */
async function walk(planner: PlannerClient, lastDay: number): Promise<void> {
  const { phases } = await planner.plan.get();
  await planner.settings.save({ isWelcomed: true });
  const { placements } = await planner.run.begin({
    startDate: LocalDate.parse('2027-02-02'),
    timetable: {
      morning: { start: wall('05:00'), end: wall('10:00') },
      evening: { start: wall('21:00'), end: wall('23:00') },
    },
    restWeekdays: [7],
  });
  await planner.run.decideLater();
  const days = phases.flatMap((phase) => phase.days).filter((day) => day.number <= lastDay);
  for (const { number, sessions } of days) {
    for (const [row, { id, minutes, activity }] of sessions.entries()) {
      const date = placements[id]?.date;
      if (!date) throw new Error(`${id} is not placed`);
      const state = outcomeOf(number, row);
      const real = { done: activity === 'code' ? minutes * 1.25 : minutes, partly: minutes / 2, skipped: 0 }[state];
      await planner.run.record({ sessionId: id, outcome: { state, minutes: real, energy: null, date } });
    }
  }
}

/** The evenings of days 4 and 9 were cut short, the third session of day 6 was set aside. */
function outcomeOf(dayNumber: number, row: number): OutcomeState {
  if (row === 3 && [4, 9].includes(dayNumber)) return 'partly';
  return dayNumber === 6 && row === 2 ? 'skipped' : 'done';
}

test.describe('Progress after fifteen days', () => {
  test.use({ seed: { prepare: (planner) => walk(planner, 15) } });

  test('says its findings, and the window counts its panes', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    await expect(progress.card('57 of 148 panes are lit')).toBeVisible();
    await expect(progress.window()).toHaveAccessibleName('Plan window: 57 of 148 panes lit, 2 half lit, 1 set aside');
    await expect(page.getByText('Day 16 of 37')).toBeVisible();
    await expect(progress.card('Two hours behind plan, all of them evenings')).toContainText('without 2 h set aside');
    await expect(progress.card('No study day missed yet')).toBeVisible();
    await expect(progress.card('Code takes a quarter longer')).toContainText('+25 %');
  });

  test('gives every picture as a table with the same numbers', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    const panes = await progress.table(/panes are lit/);
    await expect(panes.getByRole('row')).toHaveCount(38);
    await expect(panes.getByRole('cell', { name: /, lit$/ })).toHaveCount(57);
    await expect(panes.getByRole('cell', { name: /, half lit$/ })).toHaveCount(2);
    await expect(panes.getByRole('cell', { name: /, set aside$/ })).toHaveCount(1);

    const burnUp = await progress.table(/behind plan/);
    await expect(burnUp.getByRole('row', { name: 'Thu 18 Feb 103 h 101 h' })).toBeVisible();
    await expect(burnUp.getByRole('row', { name: 'Tue 16 Mar 257 h –' })).toBeVisible();

    const days = await progress.table('No study day missed yet');
    await expect(days.getByRole('row', { name: 'Sun 7 Feb rest 0 min' })).toBeVisible();
    await expect(days.getByRole('row', { name: 'Fri 19 Feb 7 h 0 min' })).toBeVisible();

    const activities = await progress.table('Code takes a quarter longer');
    await expect(activities.getByRole('row', { name: /^Code .* \+25 %$/ })).toBeVisible();
    await expect(activities.getByRole('row', { name: /^Read .* even$/ })).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);
  });

  test('walks the window by keyboard and opens a day', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    await progress
      .card(/panes are lit/)
      .getByRole('button', { name: /^Show as table/ })
      .focus();
    await page.keyboard.press('Tab');
    await expect(progress.pane(/: Day 16, .*, Clear$/).first()).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const pane = progress.pane(/: Day 15, .*, Lit$/).nth(2);
    await expect(pane).toBeFocused();
    await expect(page.getByText(/^Day 15 · .* · Lit$/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/day\/2027-02-18$/);
  });

  test('has nothing serious to report to axe, in light and in dark', async ({ page }) => {
    const progress = new ProgressPage(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await progress.open();
      await expect(progress.window()).toBeVisible();
      expect(await seriousProblems(page)).toEqual([]);
    }
  });

  test('never scrolls sideways', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    for (const [width, height] of [
      [900, 600],
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(progress.window()).toBeInViewport();
      const overflow = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(overflow).toBe(0);
    }
  });

  test('saves the window as a picture that stands by itself', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('leadlight-window-2027-02-19.svg');
    const chunks = await (await download.createReadStream()).toArray();
    const svg = Buffer.concat(chunks).toString('utf8');
    expect(svg).toContain('<title>Plan window: 57 of 148 panes lit, 2 half lit, 1 set aside</title>');
    expect(svg).not.toMatch(/var\(|oklch|filter/);
  });
});

test.describe('Progress of a run that has just begun', () => {
  test.use({ seed: { prepare: (planner) => walk(planner, 0) }, now: '2027-02-02T04:10:00.000Z' });

  test('shows the clear window and says what will come', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    await expect(progress.card('The window is clear')).toBeVisible();
    await expect(page.getByText('After three study days this draws')).toBeVisible();
    await expect(page.getByText('Three finished sessions show')).toBeVisible();
  });
});

test.describe('Progress without a run', () => {
  test.use({ seed: { prepare: async (planner) => void (await planner.settings.save({ isWelcomed: true })) } });

  test('leads to choosing a first day', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    await page.getByRole('link', { name: 'Choose when you begin' }).click();
    await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
  });
});
