import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { seriousProblems } from './judgePage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { writtenJournal } from './pages/journalSeed.ts';

test.use({ seed: writtenJournal, now: '2027-02-19T20:30:00.000Z' });

const head = (page: Page): Locator => page.getByRole('region', { name: 'Entry', exact: true }).locator('header');

async function link(page: Page, words: string, title: string): Promise<void> {
  const items = page.getByRole('combobox', { name: 'Items' });
  if (!(await items.isVisible())) await head(page).getByRole('button', { name: 'Link', exact: true }).click();
  await items.fill(words);
  await page.getByRole('listbox', { name: 'Items' }).getByRole('option', { name: title }).first().click();
}

test('an entry is hung on a skill and a question, which stay after reopening and lead to their pages', async ({
  leadlight,
}) => {
  const journal = new JournalPage(leadlight.page);
  await journal.open();
  await journal.entry('Slow query').click();
  await link(leadlight.page, 'relational databases', 'Relational databases');
  await link(leadlight.page, 'incident', 'Incident management');
  await leadlight.page.keyboard.press('Escape');
  await leadlight.page.keyboard.press('Escape');
  await expect(head(leadlight.page).getByRole('link')).toHaveCount(2);
  await expect(journal.status).toContainText('Saved');

  const page = await leadlight.reopen();
  const again = new JournalPage(page);
  await again.open();
  await again.entry('Slow query').click();
  await head(page).getByRole('link', { name: 'Relational databases' }).click();
  await expect(page).toHaveURL(/#\/skills\/relational-databases$/);
});

test('a link is taken away again', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Slow query').click();
  await link(page, 'incident', 'Incident management');
  await expect(head(page).getByRole('link', { name: 'Incident management' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Items' }).focus();
  await page.keyboard.press('Backspace');
  await expect(head(page).getByRole('link')).toHaveCount(0);
});

test('what the library does not know is said, and nothing is linked', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('Slow query').click();
  await head(page).getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByRole('combobox', { name: 'Items' }).fill('zzzzqqqq');
  await expect(page.getByText('Nothing in the library is like that')).toBeVisible();
});

test('an entry begins from another template and stays linked to it; it is no evening reflection', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('menuitem', { name: 'From a template …' }).click();
  const dialog = page.getByRole('dialog', { name: 'From a template' });
  await expect(dialog.getByRole('button', { name: /^Reflection/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: /Morning intention/ }).click();
  await expect(head(page).getByRole('link', { name: 'Morning intention' })).toBeVisible();
  await expect(head(page)).toContainText(/reflection/i);
  await expect(head(page)).not.toContainText('Evening reflection');
  await head(page).getByRole('link', { name: 'Morning intention' }).click();
  await expect(page).toHaveURL(/#\/library\/template\/morning-intention$/);
});

test('a search in the journal also says what the library has', async ({ page }) => {
  const journal = new JournalPage(page);
  await journal.open();
  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Search entries' }).fill('postgres 100%');
  await page.getByRole('link', { name: /^\d+ in the library$/ }).click();
  await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('postgres 100%');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing serious in the entry’s head, the link popover and the templates', async ({ page }) => {
      test.slow();
      const journal = new JournalPage(page);
      await journal.open();
      await journal.entry('Slow query').click();
      await link(page, 'incident', 'Incident management');
      await expect(head(page).getByRole('link', { name: 'Incident management' })).toBeVisible();
      expect(await seriousProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'New', exact: true }).click();
      await page.getByRole('menuitem', { name: 'From a template …' }).click();
      await expect(page.getByRole('dialog', { name: 'From a template' })).toBeVisible();
      expect(await seriousProblems(page)).toEqual([]);
    });
  });
}
