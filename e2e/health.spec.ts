import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { HealthPage } from './pages/healthPage.ts';
import { walkedRun } from './seeds.ts';

test.use({ seed: walkedRun });

test('Health says how the files are, reads them back, and tells what was set aside', async ({ page, leadlight }) => {
  const health = new HealthPage(page);
  await health.open();

  await test.step('all is well, in one line', async () => {
    await expect(health.section.getByText(/^All is well\. /)).toBeVisible();
    await expect(health.fact('Opened by')).toContainText(/This process, Leadlight in a browser, since/);
    await expect(health.fact('Encryption')).toHaveText('Off');
    await expect(health.row('Journal')).toContainText('1');
  });

  await test.step('every file and backup is read back', async () => {
    await health.check.click();
    await expect(health.section.getByText(/were read back, and every byte is as it was written/)).toBeVisible();
    await expect(health.section.getByText(/^All is well\. .*verified today/)).toBeVisible();
  });

  await test.step('the problem report can be read and saved, and holds nothing that was written', async () => {
    await health.report.click();
    await expect(health.reportText).toContainText('Leadlight problem report');
    await expect(health.reportText).toContainText('journal: 1,');
    await expect(health.reportText).not.toContainText(/NoSQL|postgres|Measure before/);
    await expect(health.reportText).not.toContainText(leadlight.vaultFolder);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await readFile(await (await saving).path(), 'utf8');
    expect(saved).toBe(await health.reportText.textContent());
    expect(await seriousProblemsInBothThemes(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(health.report).toBeFocused();
  });

  await test.step('a narrow window shows all of it', async () => {
    await page.setViewportSize({ width: 900, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
    expect(await seriousProblemsInBothThemes(page, 'section[aria-labelledby=health]')).toEqual([]);
  });

  await test.step('a damaged file is told with its name, and stays for the user to delete', async () => {
    await leadlight.quit();
    const journal = join(leadlight.vaultFolder, 'journal');
    const [month = ''] = await readdir(journal);
    const text = await readFile(join(journal, month), 'utf8');
    await writeFile(join(journal, month), text.slice(0, text.length / 2));
    const again = new HealthPage(await leadlight.reopen());
    await again.open();
    const aside = again.section.getByRole('region', { name: 'Damaged files set aside' });
    await expect(aside).toContainText(`journal/${month}.damaged-`);
    await expect(again.section.getByText(/^All is well/)).toBeHidden();
    await expect(again.section.getByText(/1 damaged file was replaced and kept/)).toBeVisible();
  });
});
