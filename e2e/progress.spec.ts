import type { OutcomeState } from '#shared/model/run.ts';
import { LocalDate, WallTime } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
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

  test('says its findings, their numbers and how they are counted, and opens a day from the window', async ({
    page,
  }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    await test.step('each card says what it found', async () => {
      await expect(progress.card('57 of 148 panes are lit')).toBeVisible();
      await expect(progress.window()).toHaveAccessibleName('Plan window: 57 of 148 panes lit, 2 half lit, 1 set aside');
      await expect(page.getByText('Day 16 of 37')).toBeVisible();
      const burnUp = progress.card('Two hours behind, all of them evenings; at this pace done on 17 March');
      await expect(burnUp).toContainText('without 2 h set aside; pace of 11 Feb to 18 Feb, 6 h 51 a study day');
      await expect(progress.card('No study day missed yet')).toBeVisible();
      await expect(progress.card('Code takes a quarter longer')).toContainText('+25 %');
      await expect(progress.card('7 h 08 a study day, 16 min over plan')).toBeVisible();
    });

    await test.step('and how it is counted, giving the focus back', async () => {
      const how = progress.card(/behind/).getByRole('button', { name: /^How is this counted\?/ });
      await how.click();
      await expect(page.getByRole('dialog', { name: 'How this is counted' })).toContainText('last seven study days');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(how).toBeFocused();
    });

    await test.step('the window is walked by keyboard and opens a day', async () => {
      await progress
        .card(/panes are lit/)
        .getByRole('button', { name: /^How is this counted/ })
        .focus();
      await page.keyboard.press('Tab');
      await expect(progress.pane(/: Day 16, .*, Clear$/).first()).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(progress.pane(/: Day 15, .*, Lit$/).nth(2)).toBeFocused();
      await expect(page.getByText('Day 15 · Whiteboard · 2 h planned · 2 h real · Lit')).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#\/day\/2027-02-18$/);
      await page.goBack();
    });

    await test.step('every picture has a table with the same numbers', async () => {
      const panes = await progress.table(/panes are lit/);
      await expect(panes.getByRole('row')).toHaveCount(38);
      await expect(panes.getByRole('cell', { name: /, lit$/ })).toHaveCount(57);
      await expect(panes.getByRole('cell', { name: /, half lit$/ })).toHaveCount(2);
      await expect(panes.getByRole('cell', { name: /, set aside$/ })).toHaveCount(1);
      const burnUp = await progress.table(/behind/);
      await expect(burnUp.getByRole('row', { name: 'Thu 18 Feb 103 h 101 h' })).toBeVisible();
      await expect(burnUp.getByRole('row', { name: 'Tue 16 Mar 257 h –' })).toBeVisible();
      const days = await progress.table('No study day missed yet');
      await expect(days.getByRole('row', { name: 'Sun 7 Feb rest 0 min' })).toBeVisible();
      await expect(days.getByRole('row', { name: 'Fri 19 Feb 7 h 0 min' })).toBeVisible();
      const activities = await progress.table('Code takes a quarter longer');
      await expect(activities.getByRole('row', { name: /^Code .* \+25 %$/ })).toBeVisible();
      await expect(activities.getByRole('row', { name: /^Read .* even$/ })).toBeVisible();
    });
  });

  test('keeps its filter in the address, fits every window, and gives its pictures away', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();

    await test.step('as files that stand by themselves, also from under a table', async () => {
      await progress.table(/behind/);
      const line = await progress.save(/behind/, 'SVG');
      expect(line.name).toBe('leadlight-burn-up-2027-02-19.svg');
      for (const word of ['at this pace done', 'Hours finished against', 'Done, 101 h', 'Plan, 16 Mar', '#00635f']) {
        expect(line.text).toContain(word);
      }
      const window = await progress.save(/panes are lit/, 'SVG');
      expect(window.text).toContain('<title>Plan window: 57 of 148 panes lit, 2 half lit, 1 set aside</title>');
      const bars = await progress.save('Code takes a quarter longer', 'SVG');
      for (const { text } of [line, window, bars]) {
        expect(text).not.toMatch(/var\(|oklch|oklab|color-mix|filter|foreignObject|class=|style=|href/);
      }
      const png = await progress.save('No study day missed yet', 'PNG');
      expect(png.name).toBe('leadlight-streak-2027-02-19.png');
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(png.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * 320);
      const csv = await progress.save('Code takes a quarter longer', 'CSV');
      expect(csv.name).toBe('leadlight-activities-2027-02-19.csv');
      expect(csv.text).toContain('Activity,Sessions done,Planned (min),Real (min),Difference (%)\r\n');
      expect(csv.text).toContain('\r\nCode,13,1440,1800,25\r\n');
    });

    await test.step('axe has nothing serious to say in either theme', async () => {
      expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    });

    await test.step('the filter narrows, goes along and stays over a reload', async () => {
      await progress.filter('Days', 'Last 7 days');
      await progress.filter('Activity', 'Code');
      await expect(page).toHaveURL(/#\/progress\/where\/from=2027-02-13&to=2027-02-19&activity=code$/);
      await expect(progress.card(/^9 h done here, on plan$/)).toContainText('the forecast is of the whole run');
      await expect(progress.card('No study day missed yet')).toContainText('all phases and activities');
      await page.getByRole('navigation', { name: 'Progress' }).getByRole('link', { name: 'Time' }).click();
      await page.reload();
      await expect(page).toHaveURL(/#\/progress\/time\/where\/from=2027-02-13&to=2027-02-19&activity=code$/);
      await expect(page.getByRole('combobox', { name: 'Days' })).toHaveValue('Last 7 days');
      await page.getByRole('navigation', { name: 'Progress' }).getByRole('link', { name: 'This run' }).click();
      await progress.filter('Days', 'From … to …');
      await expect(page.getByRole('textbox', { name: 'First day' })).toHaveValue('Sat 13 Feb');
    });

    await test.step('nothing scrolls sideways', async () => {
      for (const [width, height] of [
        [900, 600],
        [1920, 1080],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect(progress.window()).toBeInViewport();
        expect(await scrollsSideways(page)).toBe(false);
      }
      await page.getByRole('button', { name: 'Clear', exact: true }).click();
      await expect(page).toHaveURL(/#\/progress$/);
      await expect(progress.card(/behind, all of them evenings/)).toBeVisible();
    });
  });
});

test.describe('Progress without a run', () => {
  test.use({
    seed: { prepare: async (planner) => void (await planner.settings.save({ isWelcomed: true })) },
    now: '2027-02-02T04:10:00.000Z',
  });

  test('leads to choosing a first day, and then says what will come', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    await page.getByRole('link', { name: 'Choose when you begin' }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await progress.open();
    await expect(progress.card('The window is clear')).toBeVisible();
    await expect(page.getByText('After three study days this draws')).toBeVisible();
    await expect(page.getByText('Three finished sessions show')).toBeVisible();
  });
});
