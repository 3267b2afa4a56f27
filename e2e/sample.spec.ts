import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { Palette } from './pages/palette.ts';
import { samplePage } from './pages/samplePage.ts';

test.use({
  seed: {
    async prepare(planner) {
      await planner.journal.create({ kind: 'note', date: '2027-02-18', edit: { title: 'Mine', body: 'Kept.\n' } });
    },
  },
});

/** Every file of a vault with a digest of its bytes. */
async function bytesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const lines = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return `${path} ${createHash('sha256')
      .update(await readFile(path))
      .digest('hex')}`;
  });
  return (await Promise.all(lines)).sort();
}

test('from Welcome one looks around in the sample, writes in it, and deletes it with one click', async ({
  leadlight,
}) => {
  const { page, vaultFolder } = leadlight;
  const config = join(vaultFolder, '../config');
  const sample = samplePage(page);
  const welcome = page.getByRole('heading', { name: 'When do you begin?' });
  await expect(welcome).toBeVisible();
  let before: string[] = [];

  await test.step('it opens quickly, and says on every page and in the title what it is', async () => {
    await sample.openFromWelcome();
    await expect(sample.bar).toHaveText(/This is a sample\. Nothing here is yours\./);
    await expect(page.getByRole('heading', { name: 'Exploring NoSQL (MongoDB/DynamoDB)' })).toBeVisible();
    await expect(page).toHaveTitle('Sample · Leadlight');
    await expect(page.getByRole('article')).toHaveCount(4);
    expect(await readdir(config)).toContain('Sample');
    before = await bytesIn(vaultFolder);
    expect(before.join()).toContain('journal/2027-02.json');
    expect(before.join()).not.toContain('vault.lock');
  });

  await test.step('Progress and Journal are full, and what one writes stays in it', async () => {
    await sample.goTo('Progress');
    await expect(sample.bar).toBeVisible();
    await expect(page.getByText('55 of 148 panes are lit')).toBeVisible();
    await sample.goTo('Journal');
    await expect(page.getByText('The demo').first()).toBeVisible();
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').getByRole('textbox').fill('A thought that is not mine');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('A thought that is not mine').first()).toBeVisible();
    await page.setViewportSize({ width: 900, height: 600 });
    await expect(sample.back).toBeInViewport({ ratio: 1 });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
  });

  await test.step('what belongs to one’s own vault is off, in words', async () => {
    await sample.goTo('Settings');
    await expect(page.getByText('Both are deleted when you go back')).toBeVisible();
    await expect(page.getByText('Not in the sample: it would stand among your own files.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Use another folder' })).toBeHidden();
  });

  await test.step('one click deletes it and leads back to Welcome, with one’s own vault as it was', async () => {
    expect(await bytesIn(vaultFolder)).toEqual(before);
    await sample.back.focus();
    await page.keyboard.press('Enter');
    await expect(welcome).toBeVisible();
    await expect(page).toHaveTitle('Leadlight');
    await expect(sample.bar).toBeHidden();
    expect((await readdir(config)).filter((name) => name.startsWith('Sample'))).toEqual([]);
    // Opened again it holds its lock and the moment up to which it has reminded.
    const isWritten = (line: string) => !/\/(vault\.lock|reminders\.json) /.test(line);
    expect((await bytesIn(vaultFolder)).filter(isWritten)).toEqual(before.filter(isWritten));
  });
});

test('text of one’s own is on disk before the sample opens from the palette, and a quit leaves no sample behind', async ({
  leadlight,
}) => {
  let { page } = leadlight;
  await page.getByRole('button', { name: 'Begin later' }).click();
  await expect(page.getByRole('heading', { name: 'No day is planned yet' })).toBeVisible();
  const palette = new Palette(page);
  await palette.give('New note', 'New note');
  await page.getByRole('textbox', { name: 'Title' }).fill('Mine, a moment ago');
  await palette.give('Open the sample', 'Open the sample');
  await expect(samplePage(page).bar).toBeVisible();
  page = await leadlight.reopen();
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(page.getByText('Mine, a moment ago').first()).toBeVisible();
  await expect(samplePage(page).bar).toBeHidden();
  expect((await readdir(join(leadlight.vaultFolder, '../config'))).filter((name) => name.startsWith('Sample'))).toEqual(
    [],
  );
});
