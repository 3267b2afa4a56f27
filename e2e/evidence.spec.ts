import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { EvidencePage } from './pages/evidencePage.ts';
import { evidenceVault, SECRET_TEXT, SECRET_TITLE } from './pages/evidenceSeed.ts';

const SECRET = new RegExp(`${SECRET_TITLE}|${SECRET_TEXT}|Anna|Kept at home`, 'i');

test.describe('The evidence packet', () => {
  test.use({ seed: evidenceVault });

  test('is chosen, seen, saved as one file and as a folder, with nothing private in it', async ({
    page,
    leadlight,
  }, testInfo) => {
    const evidence = new EvidencePage(page);
    await evidence.open();

    await test.step('nothing chosen says what belongs here', async () => {
      await expect(page.getByText('Nothing chosen yet')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
      await expect(page.getByText('2 private ones left out.')).toBeVisible();
      await expect(evidence.choice(new RegExp(SECRET_TITLE))).toHaveCount(0);
    });

    await test.step('the strongest: the story with figures, the accepted RFC, the skills they show', async () => {
      await page.getByRole('button', { name: 'Choose the strongest' }).click();
      await expect(evidence.choice(/^Two teams, one queue/)).toBeChecked();
      await expect(evidence.choice(/^RFC-0001: One owner/)).toBeChecked();
      await expect(evidence.choice(/^Caching/)).toBeChecked();
      await evidence.choices('Drawings').getByRole('checkbox').check();
      await page.getByRole('button', { name: 'All: Pictures' }).click();
      await page.getByRole('textbox', { name: 'Your name' }).fill('Jo Writer');
    });

    await test.step('the preview is the packet', async () => {
      await expect(evidence.packet.getByText('Jo Writer')).toBeVisible();
      await expect(evidence.packet.getByText('Level 2 on 19 Feb 2027, 4 now; a lead needs 4')).toBeVisible();
      await expect(evidence.packet.getByRole('listitem').filter({ hasText: '9 releases a week' })).toBeVisible();
      await expect(evidence.packet.getByText('Before it, see (private) and (private).')).toBeVisible();
      await expect(evidence.packet.getByRole('img', { name: 'The outbox' })).toBeVisible();
      await expect(evidence.packet.getByRole('img', { name: /sessions done/ })).toBeVisible();
      await expect(evidence.packet.locator('[data-part="picture"]')).toHaveCount(4);
      await expect(evidence.packet).not.toContainText(SECRET);
      expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    });

    await test.step('one file that needs no other', async () => {
      const download = await evidence.saveHtml();
      expect(download.suggestedFilename()).toBe('evidence-jo-writer-2027-02-19.html');
      const html = await readFile(await download.path(), 'utf8');
      expect(html).not.toMatch(SECRET);
      expect(decoded(html)).not.toMatch(SECRET);
      expect(html).not.toMatch(/<script|<link|<iframe|https?:|\bon\w+=|url\(/i);
      expect(html).toContain('<h1>Evidence</h1>');
      expect(html.match(/src="data:image\/svg\+xml;base64,/g)).toHaveLength(6);
      const places = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(places.length).toBeGreaterThan(8);
      for (const id of places) expect(html).toContain(`id="${id}"`);
    });

    await test.step('a folder, but not in the vault', async () => {
      await evidence.writeFolder(join(leadlight.vaultFolder, 'packet'));
      await expect(page.getByText('That folder is in your vault. Choose one outside it.')).toBeVisible();
      const folder = testInfo.outputPath('packet');
      await evidence.writeFolder(folder);
      await expect(page.getByRole('status').getByText(/^Written to .*: 8 files/)).toBeVisible();
      const files = await readdir(folder, { recursive: true });
      expect(files).toEqual(
        expect.arrayContaining(['index.md', 'stories/2027-02-15-two-teams-one-queue.md', 'charts/weeks.svg']),
      );
      for (const file of files.filter((name) => /\.\w+$/.test(name))) {
        expect(file).not.toMatch(SECRET);
        expect(await readFile(join(folder, file), 'utf8')).not.toMatch(SECRET);
      }
      const story = await readFile(join(folder, 'stories/2027-02-15-two-teams-one-queue.md'), 'utf8');
      expect(story).toContain('[RFC: One owner](../documents/2027-02-10-rfc-0001-one-owner.md)');
      expect(story).toContain('![The outbox](../drawings/2027-02-19-orders-and-outbox.svg)');
      await page.keyboard.press('Escape');
    });

    await test.step('an entry kept private leaves; the choice is there on coming back', async () => {
      await page.getByRole('link', { name: 'Journal', exact: true }).click();
      const row = page.getByRole('option', { name: /RFC-0001/ });
      await row.click();
      await page.getByLabel('More', { exact: true }).click();
      await page.getByRole('menuitem', { name: 'Keep private' }).click();
      await expect(row.getByRole('img', { name: 'Private' })).toBeVisible();
      await evidence.open();
      await expect(evidence.packet.getByText('Jo Writer')).toBeVisible();
      await expect(evidence.packet).not.toContainText('One owner');
      await page.setViewportSize({ width: 900, height: 600 });
      expect(await scrollsSideways(page)).toBe(false);
      await evidence.switch('Also private entries').check({ force: true });
      await expect(page.getByText('Adds 3 private ones')).toBeVisible();
      await expect(evidence.packet).toContainText(`Before it, see ${SECRET_TITLE}`);
      await expect(evidence.packet).toContainText('RFC-0001: One owner');
    });
  });
});

/** Pictures are in the file as base64. */
function decoded(html: string): string {
  return [...html.matchAll(/base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) => atob(data)).join('\n');
}
