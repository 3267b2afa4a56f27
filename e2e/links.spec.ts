import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { begunRun } from './seeds.ts';

const note = (planner: PlannerClient, title: string, body: string) =>
  planner.journal.create({ kind: 'note', date: LocalDate.parse('2027-02-18'), edit: { title, body } });

test.use({
  seed: {
    async prepare(planner) {
      await begunRun.prepare(planner);
      await note(planner, 'Outbox', 'Write and publish in one transaction.\n');
      await note(planner, 'Feed design', 'Events leave by the [[Outbox]], see [[skill: Caching]] and [[Lost page]].\n');
      await note(planner, 'Second opinion', 'Is the [[outbox|table]] polled?\n');
    },
  },
});

test('two brackets name what there is, and begin what there is not', async ({ leadlight }) => {
  const { page } = leadlight;
  const journal = new JournalPage(page);
  await journal.open();
  await journal.begin('Note');
  await journal.title.fill('Today');
  await journal.text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('See [[out');
  await expect(page.getByRole('option', { name: /^Outbox/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' and [[A new thought');
  await expect(page.getByRole('option', { name: /^Create “A new thought”/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('“A new thought” is a note now')).toBeVisible();
  await page.keyboard.type(' done.');
  await journal.view('Read');
  const preview = journal.preview;
  await expect(preview.getByText('See Outbox and A new thought done.')).toBeVisible();
  await preview.getByRole('link', { name: 'A new thought' }).click();
  await expect(journal.title).toHaveValue('A new thought');
  await page.getByRole('button', { name: 'Linked from 1 entry' }).click();
  await page.getByRole('region', { name: 'Linked from' }).getByRole('link', { name: /Today/ }).click();
  await expect(journal.title).toHaveValue('Today');
  await page.getByRole('region', { name: 'Entry', exact: true }).waitFor();
  await page.evaluate(() => {
    window.location.hash = '/skills/caching';
  });
  await expect(page.getByRole('region', { name: 'Linked from' })).toContainText('Feed design');
});

test('links follow a title, keep what is being typed elsewhere, and go back with it', async ({ leadlight }) => {
  const { page } = leadlight;
  const journal = new JournalPage(page);
  await journal.open();
  const other = await journal.inAnotherWindow();
  await other.open();
  await other.entry('Feed design').click();
  await expect(other.title).toHaveValue('Feed design');
  await other.text.click();
  await journal.entry('Write and publish').click();
  await expect(journal.title).toHaveValue('Outbox');
  await journal.title.fill('Transactional outbox');
  await other.page.keyboard.press('ControlOrMeta+End');
  await other.page.keyboard.type('Not a word is lost.');
  await journal.title.press('Enter');
  await expect(page.getByText('2 links follow the new title')).toBeVisible();
  await expect(other.text).toContainText('[[Transactional outbox]]');
  await expect(other.text).toContainText('Not a word is lost.');
  await expect(other.page.getByText('Another window saved a different text')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(journal.title).toHaveValue('Outbox');
  await expect(other.text).toContainText('[[Outbox]]');
  await expect(other.text).toContainText('Not a word is lost.');
  await other.page.close();
});

test('broken links look broken and are listed with ways out, also after reopening', async ({ leadlight }) => {
  let { page } = leadlight;
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Feed design').click();
  await journal.view('Read');
  await expect(journal.preview.getByRole('button', { name: 'Lost page' })).toBeVisible();
  await expect(journal.preview.getByRole('link', { name: 'Caching', exact: false })).toBeVisible();
  await page.getByRole('toolbar', { name: 'Which entries' }).getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Broken links' }).click();
  await expect(page.getByRole('heading', { name: 'Broken links', level: 1 })).toBeVisible();
  await expect(page.getByText('One link leads nowhere.')).toBeVisible();
  expect(await seriousProblemsInBothThemes(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole('button', { name: 'Keep “Lost page” as words' }).click();
  await expect(page.getByText('Every link leads somewhere')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Link something else instead of “Lost page”' }).click();
  await page.getByRole('textbox', { name: 'Find' }).fill('second');
  await page.getByRole('button', { name: /^Second opinion/ }).click();
  await expect(page.getByText('Every link leads somewhere')).toBeVisible();
  page = await leadlight.reopen();
  const again = new JournalPage(page);
  await again.open();
  await again.entry('Feed design').click();
  await again.view('Write');
  await expect(again.text).toContainText('[[Second opinion|Lost page]]');
});
