import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { ConflictsPage } from './pages/conflictsPage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { walkedRun } from './seeds.ts';

test.use({ seed: walkedRun });

test('second copies of a sync tool are shown calmly, merged by entry, and kept', async ({ page, leadlight }) => {
  const conflicts = new ConflictsPage(page);
  const journal = new JournalPage(page);
  await journal.open();
  await journal.begin('note');
  await journal.title.fill('On outboxes');
  await journal.text.fill('as written here');
  await expect(page.getByText('Saved', { exact: false }).first()).toBeVisible();
  const folder = join(leadlight.vaultFolder, 'journal');
  const month = (await readdir(folder)).sort().at(-1) ?? '';
  const stem = month.replace('.json', '');

  await test.step('the copy is noticed when one comes back to the window', async () => {
    await expect(async () => expect(await readFile(join(folder, month), 'utf8')).toContain('as written here')).toPass();
    const text = (await readFile(join(folder, month), 'utf8')).replace('as written here', 'as written elsewhere');
    const later = text.replaceAll('"updatedAt": "2027-02-19', '"updatedAt": "2027-02-20');
    await writeFile(join(folder, `${stem}.sync-conflict-20270220-060400-ABCDEF7.json`), later);
    await writeFile(join(leadlight.vaultFolder, 'settings (conflicted copy 2027-02-20).json'), '{"format":');
    await conflicts.comeBack();
    await expect(conflicts.notice).toContainText('second copies of 2 files');
    await conflicts.open();
  });

  await test.step('what differs is said, and the page is fit to be read by everybody', async () => {
    await expect(conflicts.copy('The journal of February 2027')).toContainText('are there in two versions');
    await expect(conflicts.copy('The settings file')).toContainText('It is not whole JSON. Yours is in use and sound.');
    await page.setViewportSize({ width: 900, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await seriousProblemsInBothThemes(page, 'main')).toEqual([]);
  });

  await test.step('one click merges, and the other version is in the history', async () => {
    await page.getByRole('button', { name: 'Merge: The journal of February 2027' }).click();
    await page.getByRole('button', { name: 'Put it away: The settings file' }).click();
    await expect(page.getByRole('heading', { name: 'There is one copy of every file' })).toBeVisible();
    await expect(conflicts.notice).toBeHidden();
    const kept = (await readdir(folder)).filter((name) => name.includes('.merged-'));
    expect(kept).toHaveLength(1);
    await journal.open();
    await journal.entry('On outboxes').click();
    await expect(journal.text).toContainText('as written elsewhere');
    const history = await readFile(join(leadlight.vaultFolder, 'history', month), 'utf8');
    expect(history).toContain('as written here');
  });
});

test('a folder that goes away while one writes keeps the text in the page, and saves it once it is back', async ({
  page,
  leadlight,
}) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.begin('note');
  await journal.title.fill('On drives');
  await expect(async () => {
    const names = await readdir(join(leadlight.vaultFolder, 'journal'));
    expect(await readFile(join(leadlight.vaultFolder, 'journal', names.sort().at(-1) ?? ''), 'utf8')).toContain(
      'On drives',
    );
  }).toPass();

  const elsewhere = `${leadlight.vaultFolder}-pulled-out`;
  await rename(leadlight.vaultFolder, elsewhere);
  await mkdir(leadlight.vaultFolder);
  await journal.text.fill('written without a drive');
  await expect(page.getByRole('alert').filter({ hasText: 'is not there any more' }).first()).toBeVisible();
  expect(await readdir(leadlight.vaultFolder)).toEqual([]);
  await expect(journal.text).toContainText('written without a drive');

  await rm(leadlight.vaultFolder, { recursive: true });
  await rename(elsewhere, leadlight.vaultFolder);
  await new ConflictsPage(page).comeBack();
  await expect(page.getByRole('alert').filter({ hasText: 'is not there any more' })).toHaveCount(0, {
    timeout: 15_000,
  });
  const folder = join(leadlight.vaultFolder, 'journal');
  await expect(async () => {
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(texts.join()).toContain('written without a drive');
  }).toPass({ timeout: 15_000 });
});
