import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { Palette } from './pages/palette.ts';
import { RecapPage } from './pages/recapPage.ts';
import { begunRun } from './seeds.ts';

/** Wednesday 17 February: days 1 to 14 are walked but for one session, with an accepted RFC and something private. */
const fourteenDays = {
  async prepare(planner: PlannerClient): Promise<void> {
    await begunRun.prepare(planner);
    const plan = await planner.plan.get();
    const run = await planner.run.current();
    const dates = new Map(Object.entries(run?.placements ?? {}).map(([id, { date }]) => [id, date]));
    const sessions = plan.phases.flatMap(({ days }) => days.flatMap((day) => day.sessions));
    for (const [place, { id, minutes }] of sessions.slice(0, 14 * 4).entries()) {
      const date = dates.get(id);
      if (!date || place === 30) continue;
      await planner.run.record({ sessionId: id, outcome: { state: 'done', minutes, energy: 3, date } });
    }
    const date = LocalDate.parse('2027-02-12');
    const edit = { title: 'Invoices through an outbox', body: 'One table more, one broker less.\n' };
    const { id, revision } = await planner.journal.create({ kind: 'rfc', date, edit });
    await planner.journal.save({ id, revision, edit: { status: 'accepted' } });
    const hidden = await planner.journal.create({ kind: 'rfc', date, edit: { title: 'My salary', tags: ['private'] } });
    await planner.journal.save({ id: hidden.id, revision: hidden.revision, edit: { status: 'accepted' } });
  },
};

test.use({ seed: fourteenDays, now: '2027-02-17T19:30:00.000Z' });

test('the evening of day 14 leads to its recap, which becomes one entry however often it is opened', async ({
  page,
}) => {
  const recap = new RecapPage(page);
  const journal = new JournalPage(page);
  await page.getByRole('link', { name: 'Recap of days 8 to 14' }).click();
  await expect(recap.heading('days 8 to 14')).toBeVisible();
  await expect(recap.section('What happened')).toContainText('27 of 28 done');
  await expect(page.getByRole('region', { name: '27 of 28 panes of these days are lit' })).toBeVisible();
  await expect(page.getByRole('region', { name: /a study day/ }).first()).toBeVisible();
  await expect(recap.section('Best evidence').getByRole('link', { name: /Invoices through an outbox/ })).toBeVisible();
  await expect(recap.section('Best evidence')).not.toContainText('My salary');
  await expect(recap.section('Not done')).toContainText('Day 8, was planned for 10 Feb');
  await expect(recap.section('Next week').getByRole('link')).toHaveCount(7);
  expect(await seriousProblemsInBothThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 900, height: 600 });
  await expect.poll(() => scrollsSideways(page)).toBe(false);
  await page.setViewportSize({ width: 1280, height: 800 });

  await recap.save.click();
  await expect(journal.title).toHaveValue('Recap of days 8 to 14');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(recap.save).toBeVisible();
  await recap.save.click();
  await expect(journal.preview.getByRole('heading', { level: 2 })).toHaveText([
    'Days 8 to 14 in facts',
    'What I can now explain without notes',
    'What is still thin',
    'What I would do differently',
  ]);
  await page.keyboard.type('Quorums, on paper.');
  await expect(journal.status).toContainText('Saved');
  const address = page.url();

  await page.keyboard.press('Escape');
  await expect(recap.heading('days 8 to 14')).toBeVisible();
  await recap.openEntry.click();
  await expect(page).toHaveURL(address);
  await expect(journal.preview).toContainText('Quorums, on paper.');
  await page.getByRole('link', { name: 'Today' }).click();
  await expect(page.getByRole('button', { name: 'Write the reflection' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Recap of days 8 to 14' })).toBeHidden();
});

test('days to come, days of no recap and earlier ones say what they are', async ({ page }) => {
  const recap = new RecapPage(page);
  await page.getByRole('link', { name: 'Progress', exact: true }).click();
  await expect(page.getByText('The recap of days 8 to 14 is ready.')).toBeVisible();
  await page.getByRole('link', { name: 'days 1 to 7', exact: true }).click();
  await expect(recap.section('What happened')).toContainText('28 of 28 done');
  await expect(recap.section('Not done')).toContainText('Nothing of these days was left over.');
  await recap.walkTo('days 8 to 14');
  await recap.walkTo('days 15 to 21');
  await expect(page.getByText('Days 15 to 21 begin on Thursday 18 February.')).toBeVisible();
  await expect(recap.save).toBeHidden();
  await recap.goTo('9');
  await expect(page.getByText('This plan is looked back at after days 7, 14, 21, 28, 37.')).toBeVisible();
  const palette = new Palette(page);
  await palette.find('recap 8');
  await palette.command('Recap of days 8 to 14').click();
  await expect(recap.heading('days 8 to 14')).toBeVisible();
});
