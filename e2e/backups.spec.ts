import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblems, seriousProblemsInBothThemes } from './judgePage.ts';
import { BackupsPage } from './pages/backupsPage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { walkedRun } from './seeds.ts';

test.use({ seed: walkedRun });

const REFLECTION = 'SQL vs. NoSQL Fundamentals';

test('a backup is made, looked into, and brings back an entry and then everything', async ({ page, leadlight }) => {
  const backups = new BackupsPage(page);
  const journal = new JournalPage(page);
  await backups.open();

  await test.step('one that is asked for is read back at once, and kept with the words of what for', async () => {
    await backups.makeKept('before the interview');
    await expect(backups.rows.first()).toContainText('made by you');
    await expect(backups.rows.first()).toContainText('Read back');
    await backups.button('Check all of them').click();
    await expect(page.getByText(/^\d+ backups? read back as written\.$/)).toBeVisible();
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 900, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('a folder inside the vault is refused in words', async () => {
    await backups.button('Use another folder').click();
    await backups.section.getByLabel('New folder for the backups').fill(join(leadlight.vaultFolder, 'backups'));
    await page.keyboard.press('Enter');
    await expect(backups.section.getByText(/lies inside the vault/)).toBeVisible();
    await backups.button('Cancel').click();
  });

  await test.step('what changed since is listed, set beside today, and put back as it was', async () => {
    await journal.open();
    await journal.entry(REFLECTION).click();
    await journal.text.fill('Only this is left.');
    await expect(journal.preview).toContainText('Only this is left.');
    await expect(journal.entry(REFLECTION)).toContainText('Only this is left.');
    await backups.open();
    await backups.lookInto('before the interview');
    await expect(page.getByText('Different now 1')).toBeVisible();
    await backups.entry(REFLECTION).click();
    await expect(page.getByRole('table')).toContainText('Measure before adding an index.');
    await expect(page.getByRole('table')).toContainText('Only this is left.');
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go back to this' }).click();
    await expect(page.getByText('The entry is as it was.', { exact: false })).toBeVisible();
    await journal.open();
    await expect(journal.entry(REFLECTION)).toContainText('Measure before adding an index.');
  });

  await test.step('everything goes back after a preview, and that is undone by the backup made before', async () => {
    await journal.entry(REFLECTION).click();
    await journal.title.fill('Called otherwise since');
    await expect(journal.entry('Called otherwise since')).toBeVisible();
    await backups.open();
    await backups.lookInto('before the interview');
    await backups.restoreAll();
    await journal.open();
    await expect(journal.entry(REFLECTION)).toContainText('Measure before adding an index.');
    await backups.open();
    await expect(backups.rows.filter({ hasText: 'before a restore' })).toContainText('Kept: Before the backup of');
  });
});

test('a drive that goes away, a damaged backup and a vault that became smaller are told and answered', async ({
  page,
  leadlight,
}) => {
  const backups = new BackupsPage(page);
  await backups.open();
  await backups.makeKept('all of it');
  const folder = (await backups.section.locator('span').filter({ hasText: 'Backups' }).first().textContent()) ?? '';

  await test.step('a folder that is not there is told with what to do', async () => {
    await rename(folder, `${folder} gone`);
    await writeFile(folder, 'a file where the drive was');
    await backups.button('Make a backup now').click();
    const notice = page.locator('#main').getByRole('alert').filter({ hasText: 'No backup could be made' });
    await expect(notice).toContainText(/Connect its drive|is not a folder/);
    await rename(folder, `${folder} file`);
    await rename(`${folder} gone`, folder);
    await backups.button('Make a backup now').click();
    await expect(page.getByText('Backups work again.', { exact: false })).toBeVisible();
  });

  await test.step('a damaged one is found, named, and refuses to be restored', async () => {
    const [id = ''] = (await readdir(folder)).filter((name) => !name.startsWith('.'));
    const all = (await readdir(join(folder, id))).filter((name) => name.endsWith('Z')).sort();
    const notes = await Promise.all(all.map((name) => readFile(join(folder, id, name, 'notes.json'), 'utf8')));
    const kept = all[notes.findIndex((text) => text.includes('all of it'))] ?? '';
    await writeFile(join(folder, id, kept, 'settings.json.gz'), 'rotten');
    await backups.button('Check all of them').click();
    await expect(backups.rows.filter({ hasText: 'all of it' })).toContainText('settings.json');
    await expect(page.getByRole('alert').filter({ hasText: 'is damaged: 1 file' })).toBeVisible();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await backups.lookInto('all of it');
    await page.getByRole('button', { name: 'Restore all of it…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore the vault' }).click();
    await expect(page.getByText(/settings\.json in the backup of .* is not as it was written/)).toBeVisible();
  });

  await test.step('half of the journal gone is asked about on every page, also after a restart', async () => {
    await leadlight.quit();
    await emptyJournal(leadlight.vaultFolder);
    const again = await leadlight.reopen();
    const reopened = new BackupsPage(again);
    await reopened.open();
    await reopened.button('Make a backup now').click();
    const question = again.getByRole('alert').filter({ hasText: 'the vault became smaller' });
    await expect(question).toContainText(/entry is gone|entries are gone/);
    await question.getByRole('link', { name: 'See what is gone' }).click();
    await expect(again.getByText('Missing now 1')).toBeVisible();
    await again.getByRole('button', { name: 'It is as it should be' }).click();
    await expect(question).toBeHidden();
  });
});

/** As a tool outside may do it: valid, and with nothing in it. */
async function emptyJournal(vaultFolder: string): Promise<void> {
  const folder = join(vaultFolder, 'journal');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const month = JSON.parse(await readFile(join(folder, name), 'utf8'));
    await writeFile(join(folder, name), JSON.stringify({ ...month, data: { entries: {}, tombstones: {} } }));
  }
}
