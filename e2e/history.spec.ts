import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { HistoryPage } from './pages/historyPage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { Palette } from './pages/palette.ts';
import { begunRun } from './seeds.ts';

const TITLE = 'Cache stampede';
const MORNING = [
  '# What I learned',
  '',
  'A cache that is cold lets every request through.',
  '',
  ...['Origin', 'Load', 'Timeouts', 'Retries'].map((word) => `${word} matter most.`),
  '',
  'Jitter spreads the load.',
].join('\n');

/** Written on Monday, changed on Thursday evening. */
const onMonday = {
  async prepare(planner: PlannerClient): Promise<void> {
    await begunRun.prepare(planner);
    await planner.journal.create({
      kind: 'note',
      date: LocalDate.parse('2027-02-15'),
      edit: { title: TITLE, body: MORNING, tags: ['caching'] },
    });
  },
};

test.use({ seed: onMonday, now: '2027-02-15T06:04:00.000Z' });

test('what an entry was is walked through, compared and gone back to, by keyboard', async ({ leadlight }) => {
  let page = await leadlight.reopen({ now: '2027-02-18T20:40:00.000Z' });
  let journal = new JournalPage(page);
  await journal.open();
  await test.step('a text that was never changed says what is kept', async () => {
    await journal.entry(TITLE).click();
    await journal.text.focus();
    await page.keyboard.press('ControlOrMeta+Shift+H');
    await expect(page.getByText('This is the first text')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the entry' }).click();
  });
  await journal.text.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' A single flight lets one request through.');
  await expect(journal.status.getByText(/^Saved/)).toBeVisible();

  page = await leadlight.reopen({ now: '2027-02-19T06:04:00.000Z' });
  journal = new JournalPage(page);
  const history = new HistoryPage(page);
  await journal.open();
  await journal.entry(TITLE).click();
  await test.step('a slip is seen in the history, which the palette opens', async () => {
    await journal.text.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Gone.');
    await expect(journal.status.getByText(/^Saved/)).toBeVisible();
    await new Palette(page).give('history of this', 'History of this entry');
    await expect(history.states).toHaveText([
      /Now, today 07:04.*\+1 −\d+ words/,
      /Yesterday, 21:40\+7 words/,
      /15 February, 07:04The first that is kept/,
    ]);
    await expect(history.state('Yesterday, 21:40')).toHaveAttribute('aria-selected', 'true');
    await expect(history.part('Text')).toContainText('−Jitter spreads the load. A single flight');
  });
  await test.step('arrow keys walk through it, and any two can be compared', async () => {
    await page.keyboard.press('ArrowDown');
    await expect(history.state('15 February')).toHaveAttribute('aria-selected', 'true');
    await history.compareWith('The one before');
    await expect(page.getByText('Nothing older is kept.')).toBeVisible();
    await history.list.focus();
    await page.keyboard.press('ArrowUp');
    await expect(history.part('Text').locator('ins')).toHaveText([' A single flight lets one request through.']);
    await history
      .part('Text')
      .getByRole('button', { name: /^Show \d+ unchanged lines$/ })
      .click();
    await expect(history.part('Text')).toContainText('What I learned');
  });
  await test.step('it is readable in both themes and in a small window', async () => {
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 900, height: 600 });
    await expect(history.part('Text').getByRole('columnheader')).toHaveCount(1);
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
  });
  await test.step('R goes back, which Undo takes back, and both are kept', async () => {
    await history.list.focus();
    await page.keyboard.press('r');
    await expect(page.getByText('The entry is as it was: Yesterday, 21:40')).toBeVisible();
    await expect(history.states).toHaveCount(4);
    await expect(history.states.nth(1)).toContainText('Before you went back');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(history.states).toHaveCount(5);
    await history.list.focus();
    await page.keyboard.press('Escape');
    await expect(journal.text).toHaveText('Gone.');
  });
  await test.step('in the bin it can be read and not gone back to', async () => {
    const id = new URL(page.url()).hash.slice('#/journal/'.length);
    await journal.moveToBin();
    await expect(page.getByText(/is in the bin$/)).toBeVisible();
    await history.open(id);
    await expect(page.getByText('The entry is in the bin.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go back to this' })).toBeDisabled();
    await history.open('01a3cc30-becd-7215-8f1d-7941c15db673');
    await expect(page.getByText('There is no history to show')).toBeVisible();
  });
});
