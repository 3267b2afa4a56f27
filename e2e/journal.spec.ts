import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { seriousProblems } from './judgePage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { UNTOUCHED, writtenJournal } from './pages/journalSeed.ts';

test.use({ seed: writtenJournal, now: '2027-02-19T20:30:00.000Z' });

async function bodiesOnDisk(vaultFolder: string): Promise<string[]> {
  const folder = join(vaultFolder, 'journal');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const months = await Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
  return months.flatMap(({ data }) => Object.values<{ body: string }>(data.entries).map(({ body }) => body));
}

test('what is written is saved by itself and there after a reload', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.begin('Note');
  await expect(journal.title).toBeFocused();
  await page.keyboard.type('Written today');
  await page.keyboard.press('Enter');
  await expect(journal.text).toBeFocused();
  await page.keyboard.type('First line');
  await expect(journal.status).toContainText('Saved');
  await expect(journal.status).toContainText('2 words');
  await page.reload();
  await expect(journal.title).toHaveValue('Written today');
  await expect(journal.text).toHaveText('First line');
  await expect(journal.entry('Written today')).toHaveAttribute('aria-selected', 'true');
});

test('undo goes back across a save', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Slow query').click();
  await journal.text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' More.');
  await expect(journal.status).toContainText('Saving');
  await expect(journal.status).toContainText('Saved');
  await page.keyboard.press('Control+z');
  await expect(journal.text).toHaveText('Sequential scan over orders.');
});

test('every byte stays as it was through the editor', async ({ page, leadlight }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Untouched bytes').click();
  await journal.text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('!');
  await expect.poll(() => bodiesOnDisk(leadlight.vaultFolder)).toContain(`${UNTOUCHED}!`);
});

test('search finds while one types, marks the hit, and says how many there are', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await expect(journal.entries).toHaveCount(4);
  await page.keyboard.press('/');
  await page.keyboard.type('seq');
  await expect(journal.entries).toHaveCount(1);
  await expect(journal.entry('Slow query').locator('mark')).toHaveText('Sequential');
  await expect(page.getByRole('status').filter({ hasText: '1 entry found' })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(journal.entries).toHaveCount(4);
});

test('kinds, tags and days narrow the list', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await expect(page.getByText('Yesterday')).toBeVisible();
  await journal.only('RFCs');
  await expect(journal.entries).toHaveCount(1);
  await journal.only('Problem logs');
  await expect(journal.entry('Slow query')).toBeVisible();
  await journal.only('All');

  await page.getByRole('button', { name: 'More', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Tags' }).hover();
  await page.getByRole('menuitem', { name: /^postgres/ }).click();
  await expect(journal.entries).toHaveCount(2);
  await page.getByRole('button', { name: '#postgres: show all again' }).click();

  await page.getByRole('button', { name: 'Jump to a day' }).click();
  await page.getByRole('button', { name: 'Wednesday 17 February, 0 entries' }).click();
  await expect(journal.entries).toHaveCount(2);
  await expect(journal.entry('Slow query')).toBeHidden();
});

test('a deleted entry can be undone, and restored from the bin', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Slow query').click();
  await journal.moveToBin();
  await expect(journal.entry('Slow query')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(journal.title).toHaveValue('Slow query');

  await journal.moveToBin();
  await expect(journal.entry('Slow query')).toBeHidden();
  await journal.only('Bin');
  await expect(journal.entry('Slow query')).toContainText('30 days left');
  await journal.entry('Slow query').click();
  await expect(page.getByText('Sequential scan over orders.').last()).toBeVisible();
  await expect(journal.text).toBeHidden();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(journal.title).toHaveValue('Slow query');
});

test('ticking a task in the preview edits the source', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Measure first').click();
  await journal.preview.getByRole('checkbox').check();
  await expect(journal.text).toContainText('- [x] Write the guess down');
  await expect(journal.status).toContainText('Saved');
  await journal.view('Read');
  await journal.preview.getByRole('checkbox').uncheck();
  await journal.view('Write');
  await expect(journal.text).toContainText('- [ ] Write the guess down');
});

test('an RFC moves through its states', async ({ page }) => {
  const journal = new JournalPage(page);
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

test('a STAR story is written in four parts and asks for what is missing', async ({ page }) => {
  const journal = new JournalPage(page);
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

test('diagrams, tables and code show in the preview; a broken diagram names its line', async ({ page }) => {
  const journal = new JournalPage(page);
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

test('a script in an entry does not run, in text or in a diagram', async ({ page }) => {
  const journal = new JournalPage(page);
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

test.describe('two windows', () => {
  test.beforeEach(({ host }) => test.skip(host === 'desktop', 'The desktop host has one window.'));

  test('agree without being asked', async ({ page }) => {
    const mine = new JournalPage(page);
    await mine.open();
    await mine.entry('Slow query').click();
    const other = await mine.inAnotherWindow();
    await other.open();
    await other.entry('Slow query').click();
    await other.text.click();
    await other.page.keyboard.press('Control+End');
    await other.page.keyboard.type(' From there.');
    await expect(mine.text).toHaveText('Sequential scan over orders. From there.');
    await other.title.fill('Slow query, solved');
    await expect(mine.entry('Slow query, solved')).toBeVisible();
  });

  test('that write at once choose, and both texts can be kept', async ({ page }) => {
    const mine = new JournalPage(page);
    await mine.open();
    await mine.entry('Slow query').click();
    const other = await mine.inAnotherWindow();
    await other.open();
    await other.entry('Slow query').click();
    await expect(other.text).toHaveText('Sequential scan over orders.');
    await Promise.all([mine.text.fill('My text.'), other.text.fill('Their text.')]);
    const compare = { name: 'Compare and choose' };
    await expect
      .poll(
        async () =>
          (await mine.page.getByRole('button', compare).count()) +
          (await other.page.getByRole('button', compare).count()),
      )
      .toBe(1);
    const late = (await mine.page.getByRole('button', compare).isVisible()) ? mine : other;
    await late.page.getByRole('button', compare).click();
    const dialog = late.page.getByRole('dialog');
    await expect(dialog.getByText('My text.')).toBeVisible();
    await expect(dialog.getByText('Their text.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Keep both' }).click();
    for (const window of [mine, other]) {
      await expect(window.text).toContainText('My text.');
      await expect(window.text).toContainText('Their text.');
      await expect(window.status).toContainText('Saved');
    }
  });
});

test('a save that fails keeps the text, says so, and is made up for', async ({ page, leadlight }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Slow query').click();
  const folder = join(leadlight.vaultFolder, 'journal');
  await rename(folder, `${folder}-away`);
  await writeFile(folder, 'in the way');
  await journal.text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Precious.');
  await expect(journal.status).toContainText('Not saved');
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toBeVisible();
  await expect(journal.text).toHaveText('Sequential scan over orders. Precious.');
  await journal.entry('Measure first').click();
  await journal.entry('Slow query').click();
  await expect(journal.text).toHaveText('Sequential scan over orders. Precious.');

  await rename(folder, `${folder}-blocked`);
  await rename(`${folder}-away`, folder);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(journal.status).toContainText('Saved');
  await expect(page.getByText('Not saved')).toHaveCount(0);
  expect(await bodiesOnDisk(leadlight.vaultFolder)).toContain('Sequential scan over orders. Precious.');
  expect(await page.evaluate(() => window.localStorage.length)).toBeLessThanOrEqual(1);
});

test('text that could not be saved is offered again after a reload', async ({ page, leadlight }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Slow query').click();
  const folder = join(leadlight.vaultFolder, 'journal');
  await rename(folder, `${folder}-away`);
  await writeFile(folder, 'in the way');
  await journal.text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Precious.');
  await expect(journal.status).toContainText('Not saved');
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await rename(folder, `${folder}-blocked`);
  await rename(`${folder}-away`, folder);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(journal.text).toHaveText('Sequential scan over orders. Precious.');
  await expect.poll(() => bodiesOnDisk(leadlight.vaultFolder)).toContain('Sequential scan over orders. Precious.');
});

test('by keyboard alone: find, open, write, finish', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await expect(journal.entries).toHaveCount(4);
  await page.keyboard.press('/');
  await page.keyboard.type('measure');
  await expect(journal.entries).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(journal.title).toHaveValue('Measure first');
  await expect(journal.text).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Control+b');
  await expect(journal.text).toContainText('**The planner was right.**');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/$/);
});

test('an address that leads nowhere says so kindly', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open('0195184e-8f80-7000-8000-00000000dead');
  await expect(page.getByRole('heading', { name: 'This entry is not here' })).toBeVisible();
  await page.getByRole('button', { name: 'Show the journal' }).click();
  await expect(journal.title).toHaveValue('Slow query');
});

test('at 900×600 the list is a sheet and one writes or reads', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 600 });
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Measure first').click();
  await expect(page.getByText('Both', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Entries' }).click();
  await journal.entry('Slow query').click();
  await expect(journal.title).toHaveValue('Slow query');
  await expect(journal.entries).toHaveCount(0);
});

test.describe('an empty journal', () => {
  test.use({ seed: { prepare: async (planner) => void (await planner.settings.save({ isWelcomed: true })) } });

  test('says what belongs there and offers the first step', async ({ page }) => {
    const journal = new JournalPage(page);
    await journal.open();
    await expect(page.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
    await page.getByRole('button', { name: 'Write the first reflection' }).click();
    await expect(page.getByRole('region', { name: 'Entry' }).getByText('Evening reflection')).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    // Colours are judged when they have arrived, not on the way.
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing serious in an entry, a story, a menu and the bin', async ({ page }) => {
      test.slow();
      const journal = new JournalPage(page);
      const check = async (place: string) => {
        expect(await seriousProblems(page), place).toEqual([]);
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
}
