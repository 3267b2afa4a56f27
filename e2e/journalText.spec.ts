import { expect, test } from './fixtures.ts';
import { seriousProblemsInBothThemes } from './judgePage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { writtenJournal } from './pages/journalSeed.ts';

test.use({ seed: writtenJournal, now: '2027-02-19T20:30:00.000Z' });

test('the preview draws what is written and can be ticked, an RFC has its states, a story its parts', async ({
  page,
}) => {
  const journal = new JournalPage(page);

  await test.step('ticking a task in the preview edits the source', async () => {
    await journal.open();
    await journal.entry('Measure first').click();
    await journal.preview.getByRole('checkbox').check();
    await expect(journal.text).toContainText('- [x] Write the guess down');
    await expect(journal.status).toContainText('Saved');
    await journal.view('Read');
    await journal.preview.getByRole('checkbox').uncheck();
    await journal.view('Write');
    await expect(journal.text).toContainText('- [ ] Write the guess down');
    await journal.view('Both');
  });

  await test.step('diagrams, tables and code show in the preview; a broken diagram names its line', async () => {
    await journal.open();
    await journal.begin('Note');
    await journal.text.fill(
      '```mermaid\nflowchart LR\n  A --> B\n```\n\n```mermaid\nflowchart LR\n  A --> B[oops\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```sql\nselect 1\n```\n',
    );
    await expect(
      journal.preview
        .getByRole('img', { name: /Diagram/ })
        .first()
        .locator('svg'),
    ).toBeVisible({ timeout: 15_000 });
    await expect(journal.preview.getByText(/^Line 8: /)).toBeVisible();
    await expect(journal.preview.getByRole('cell', { name: '2' })).toBeVisible();
    await expect(journal.preview.locator('.tok-keyword')).toHaveText('select');
  });

  await test.step('a script in an entry does not run, in text or in a diagram', async () => {
    await journal.open();
    await journal.begin('Note');
    const attack = 'window.attacked=1';
    await journal.text.fill(
      `<script>${attack}</script><img src=x onerror="${attack}">[x](javascript:${attack})\n\n` +
        `\`\`\`mermaid\nflowchart LR\n  A["<img src=x onerror=${attack}>"] --> B["<script>${attack}</script>"]\n  click A "javascript:${attack}"\n\`\`\`\n`,
    );
    await expect(journal.preview.locator('svg').last()).toBeVisible({ timeout: 15_000 });
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  });

  await test.step('an RFC moves through its states', async () => {
    await journal.open();
    await journal.entry('One owner').click();
    await page.getByRole('button', { name: 'Status: Draft' }).click();
    await page.getByRole('menuitemradio', { name: 'In review' }).click();
    await page.getByRole('button', { name: 'In review as it is' }).click();
    await expect(page.getByRole('button', { name: 'Status: In review' })).toBeVisible();
    await expect(journal.entry('One owner')).toContainText('In review.');
    await page.reload();
    await expect(page.getByRole('button', { name: 'Status: In review' })).toBeVisible();
  });

  await test.step('a STAR story is written in four parts and asks for what is missing', async () => {
    await journal.open();
    await journal.begin('STAR story');
    await journal.title.fill('Two teams, one queue');
    await page.getByRole('textbox', { name: 'Result' }).click();
    await page.keyboard.insertText('Both teams signed in the meeting and the page is how others join now.');
    await expect(page.getByText('Add one figure: before and after, or days saved')).toBeVisible();
    await page.keyboard.insertText(' No outage since, for 6 months.');
    await expect(page.getByText('Add one figure')).toBeHidden();
    await page.getByRole('textbox', { name: 'Situation' }).click();
    await page.keyboard.insertText('Two teams.');
    await expect(page.getByText('Add what was at stake')).toBeVisible();
    await expect(journal.status).toContainText('Saved');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Situation' })).toHaveText('Two teams.');
    await journal.view('Read');
    await expect(journal.preview.getByRole('heading', { name: 'Result' })).toBeVisible();
  });
});

test.describe('in both themes', () => {
  // Colours are judged when they have arrived, not on the way.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing serious in an entry, a story, a menu and the bin', async ({ page }) => {
    const journal = new JournalPage(page);
    const check = async (place: string) => {
      expect(await seriousProblemsInBothThemes(page), place).toEqual([]);
    };
    await journal.open();
    await journal.entry('Measure first').click();
    await expect(journal.preview.getByRole('checkbox')).toBeVisible();
    await check('entry');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await check('menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Jump to a day' }).click();
    await expect(page.getByRole('button', { name: /0 entries/ }).first()).toBeVisible();
    await check('calendar');
    await page.keyboard.press('Escape');
    await journal.begin('STAR story');
    await expect(page.getByRole('textbox', { name: 'Task' })).toBeVisible();
    await check('story');
    await journal.moveToBin();
    await journal.only('Bin');
    await journal.entries.first().click();
    await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
    await check('bin');
  });
});
