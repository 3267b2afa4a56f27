import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { walkedRun } from './seeds.ts';

test.use({ seed: walkedRun });

test.beforeEach(async ({ page }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
});

test('the theme is kept', async ({ leadlight }) => {
  await leadlight.page.getByText('Dark', { exact: true }).click();
  await expect(leadlight.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const page = await leadlight.reopen();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('new rest days move what waits after a preview, and undo puts it back', async ({ page }) => {
  await page.getByRole('button', { name: 'Saturday, study day' }).click();
  await expect(page.getByText(/\d+ sessions move\. Last day/)).toBeVisible();
  await page.getByRole('button', { name: 'Use these times' }).click();
  await expect(page.getByRole('button', { name: 'Saturday, rest day' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Saturday, study day' })).toBeVisible();
});

test('the export is written where it was asked for, and named', async ({ page, leadlight }) => {
  const folder = join(leadlight.vaultFolder, '..', 'export');
  await page.getByLabel('Folder', { exact: true }).fill(folder);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText(`Exported to ${folder}`)).toBeVisible();
  const [reflection] = (await readdir(join(folder, 'journal'))).filter((name) => name.startsWith('2027-02-18'));
  expect(await readFile(join(folder, 'journal', reflection ?? ''), 'utf8')).toContain(
    'Measure before adding an index.',
  );
});

test('a folder that cannot be written is refused in words', async ({ page, leadlight }) => {
  await page.getByLabel('Folder', { exact: true }).fill(leadlight.vaultFolder);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText(/vault/i).last()).toBeVisible();
  await expect(page.getByText(/^Exported to/)).toBeHidden();
});

test('about says versions, host and why, and shows the licences', async ({ page }) => {
  const about = page.getByRole('region', { name: 'About' });
  await expect(about).toContainText('Browser');
  await expect(about).toContainText(/Node/);
  await about.getByRole('button', { name: 'Licences' }).click();
  await expect(page.getByRole('dialog', { name: 'Licences' })).toContainText(/MIT/);
});
