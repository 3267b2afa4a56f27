import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { bodiesOnDisk, JournalPage } from './pages/journalPage.ts';
import { writtenJournal } from './pages/journalSeed.ts';

test.use({ seed: writtenJournal, now: '2027-02-19T20:30:00.000Z' });

test('two windows on one entry agree, or choose', async ({ page, host }) => {
  test.skip(host === 'desktop', 'The desktop host has one window.');
  const mine = new JournalPage(page);
  const other = await mine.inAnotherWindow();

  await test.step('what is written in one window shows in the other', async () => {
    await mine.open();
    await mine.entry('Slow query').click();
    await other.open();
    await other.entry('Slow query').click();
    await other.text.click();
    await other.page.keyboard.press('Control+End');
    await other.page.keyboard.type(' From there.');
    await expect(mine.text).toHaveText('Sequential scan over orders. From there.');
    await other.title.fill('Slow query, solved');
    await expect(mine.entry('Slow query, solved')).toBeVisible();
  });

  await test.step('where both write at once one chooses, and both texts can be kept', async () => {
    for (const window of [mine, other]) {
      await window.entry('Measure first').click();
      await expect(window.text).toContainText('The planner was right.');
    }
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

test('what cannot be saved is kept, said and made up for', async ({ page, leadlight }) => {
  const journal = new JournalPage(page);
  const folder = join(leadlight.vaultFolder, 'journal');

  await test.step('the text stays, and is saved at the second try', async () => {
    await journal.open();
    await journal.entry('Slow query').click();
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

  await test.step('it is offered again after a reload', async () => {
    await journal.open();
    await journal.entry('Slow query').click();
    await rename(folder, `${folder}-away`);
    await writeFile(folder, 'in the way');
    await journal.text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Again.');
    await expect(journal.status).toContainText('Not saved');
    page.once('dialog', (dialog) => dialog.accept());
    await page.reload();
    await rename(folder, `${folder}-blocked`);
    await rename(`${folder}-away`, folder);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(journal.text).toHaveText('Sequential scan over orders. Precious. Again.');
    await expect
      .poll(() => bodiesOnDisk(leadlight.vaultFolder))
      .toContain('Sequential scan over orders. Precious. Again.');
  });
});
