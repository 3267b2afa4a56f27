import { expect, test } from './fixtures.ts';
import { bodiesOnDisk, JournalPage } from './pages/journalPage.ts';
import { UNTOUCHED, writtenJournal } from './pages/journalSeed.ts';

test.use({ seed: writtenJournal, now: '2027-02-19T20:30:00.000Z' });

test('what is written is saved, undone, kept byte for byte, binned and restored', async ({ page, leadlight }) => {
  const journal = new JournalPage(page);

  await test.step('it is saved by itself and there after a reload', async () => {
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

  await test.step('undo goes back across a save', async () => {
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

  await test.step('every byte stays as it was through the editor', async () => {
    await journal.open();
    await journal.entry('Untouched bytes').click();
    await journal.text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('!');
    await expect.poll(() => bodiesOnDisk(leadlight.vaultFolder)).toContain(`${UNTOUCHED}!`);
  });

  await test.step('a deleted entry can be undone, and restored from the bin', async () => {
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
});

test('entries are found by words, kinds, tags and days, by mouse and by keyboard, in a large and a small window', async ({
  page,
}) => {
  const journal = new JournalPage(page);

  await test.step('a search finds while one types, marks the hit, and says how many there are', async () => {
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

  await test.step('an address that leads nowhere says so kindly', async () => {
    await journal.open('0195184e-8f80-7000-8000-00000000dead');
    await expect(page.getByRole('heading', { name: 'This entry is not here' })).toBeVisible();
    await page.getByRole('button', { name: 'Show the journal' }).click();
    await expect(journal.title).toHaveValue('Slow query');
  });

  await test.step('by keyboard alone: find, open, write, finish', async () => {
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

  await test.step('at 900×600 the list is a sheet and one writes or reads', async () => {
    await page.setViewportSize({ width: 900, height: 600 });
    await journal.open();
    await journal.entry('Measure first').click();
    await expect(page.getByText('Both', { exact: true })).toBeHidden();
    await page.getByRole('button', { name: 'Entries' }).click();
    await journal.entry('Slow query').click();
    await expect(journal.title).toHaveValue('Slow query');
    await expect(journal.entries).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('kinds, tags and days narrow the list', async () => {
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
