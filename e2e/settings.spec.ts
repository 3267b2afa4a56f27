import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { walkedRun } from './seeds.ts';

test.use({ seed: walkedRun });

test('settings are changed, and the export and the licences found there', async ({ page, leadlight }) => {
  await page.getByRole('link', { name: 'Settings' }).click();

  await test.step('new rest days move what waits after a preview, and undo puts it back', async () => {
    await page.getByRole('button', { name: 'Saturday, study day' }).click();
    await expect(page.getByText(/\d+ sessions move\. Last day/)).toBeVisible();
    await page.getByRole('button', { name: 'Use these times' }).click();
    await expect(page.getByRole('button', { name: 'Saturday, rest day' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Saturday, study day' })).toBeVisible();
  });

  await test.step('about says versions, host and why, and shows the licences', async () => {
    const about = page.getByRole('region', { name: 'About' });
    await expect(about).toContainText('Browser');
    await expect(about).toContainText(/Node/);
    await about.getByRole('button', { name: 'Licences' }).click();
    await expect(page.getByRole('dialog', { name: 'Licences' })).toContainText(/MIT/);
    await page.keyboard.press('Escape');
  });

  await test.step('a folder that cannot be written is refused in words', async () => {
    await page.getByLabel('Folder', { exact: true }).fill(leadlight.vaultFolder);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const refused = page.getByRole('region', { name: 'Export to Markdown' }).getByText(/vault/i);
    await expect(refused.last()).toBeVisible();
    await expect(page.getByText(/^Exported to/)).toBeHidden();
  });

  await test.step('the export is written where it was asked for, and named', async () => {
    const folder = join(leadlight.vaultFolder, '..', 'export');
    await page.getByLabel('Folder', { exact: true }).fill(folder);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByText(`Exported to ${folder}`)).toBeVisible();
    const [reflection] = (await readdir(join(folder, 'journal'))).filter((name) => name.startsWith('2027-02-18'));
    expect(await readFile(join(folder, 'journal', reflection ?? ''), 'utf8')).toContain(
      'Measure before adding an index.',
    );
  });

  await test.step('a folder is kept up to date from now on, and one with other files is refused', async () => {
    const kept = join(leadlight.vaultFolder, '..', 'kept');
    const section = page.getByRole('region', { name: 'Export to Markdown' });
    await section.getByLabel('Folder to keep').fill(join(leadlight.vaultFolder, '..'));
    await section.getByRole('switch', { name: 'Keep a folder up to date' }).click();
    await expect(section.getByText(/vault is in that folder|holds other files/)).toBeVisible();
    await section.getByLabel('Folder to keep').fill(kept);
    await section.getByRole('switch', { name: 'Keep a folder up to date' }).click();
    await expect(section.getByText(/^Last written \d\d:\d\d, \d+ files$/)).toBeVisible();
    expect(await readdir(kept)).toContain('index.md');
  });

  await test.step('the theme is kept', async () => {
    await page.getByText('Dark', { exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    const again = await leadlight.reopen();
    await expect(again.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });
});
