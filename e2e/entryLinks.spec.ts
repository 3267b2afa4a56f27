import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { seriousProblemsInBothThemes } from './judgePage.ts';
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

test('an entry is hung on what the library holds, freed of it, begun from a template, and found beside it', async ({
  page,
  leadlight,
}) => {
  const journal = new JournalPage(page);

  await test.step('a link is taken away again', async () => {
    await journal.open();
    await journal.entry('Slow query').click();
    await link(page, 'incident', 'Incident management');
    await expect(head(page).getByRole('link', { name: 'Incident management' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Items' }).focus();
    await page.keyboard.press('Backspace');
    await expect(head(page).getByRole('link')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  await test.step('what the library does not know is said, and nothing is linked', async () => {
    await journal.open();
    await journal.entry('Slow query').click();
    await head(page).getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByRole('combobox', { name: 'Items' }).fill('zzzzqqqq');
    await expect(page.getByText('Nothing in the library is like that')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  await test.step('an entry begins from another template and stays linked to it; it is no evening reflection', async () => {
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

  await test.step('a search in the journal also says what the library has', async () => {
    await journal.open();
    await page.keyboard.press('/');
    await page.getByRole('searchbox', { name: 'Search entries' }).fill('postgres 100%');
    await page.getByRole('link', { name: /^\d+ in the library$/ }).click();
    await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('postgres 100%');
  });

  await test.step('links to a skill and a question stay after reopening and lead to their pages', async () => {
    await journal.open();
    await journal.entry('Slow query').click();
    await link(page, 'relational databases', 'Relational databases');
    await link(page, 'incident', 'Incident management');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(head(page).getByRole('link')).toHaveCount(2);
    await expect(journal.status).toContainText('Saved');

    const reopened = await leadlight.reopen();
    const again = new JournalPage(reopened);
    await again.open();
    await again.entry('Slow query').click();
    await head(reopened).getByRole('link', { name: 'Relational databases' }).click();
    await expect(reopened).toHaveURL(/#\/skills\/relational-databases$/);
  });
});

test.describe('in both themes', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing serious in the entry’s head, the link popover and the templates', async ({ page }) => {
    const journal = new JournalPage(page);
    await journal.open();
    await journal.entry('Slow query').click();
    await link(page, 'incident', 'Incident management');
    await expect(head(page).getByRole('link', { name: 'Incident management' })).toBeVisible();
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('menuitem', { name: 'From a template …' }).click();
    await expect(page.getByRole('dialog', { name: 'From a template' })).toBeVisible();
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
  });
});
