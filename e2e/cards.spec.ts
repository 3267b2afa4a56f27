import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { CardsPage } from './pages/cardsPage.ts';

const NOTE = { title: 'On retries', body: 'Retry with **jitter**, or every client comes back at once.\n' };

/** Five cards of one's own, and an entry to make more of. */
const fiveCards = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.settings.save({ isWelcomed: true });
    await planner.journal.create({ kind: 'note', date: LocalDate.parse('2027-02-18'), edit: NOTE });
    for (const number of [1, 2, 3, 4, 5]) {
      await planner.cards.addOwn({ front: `What is **pattern ${number}** for?`, back: `It is for load ${number}.` });
    }
  },
};

test.use({ seed: fiveCards });

test('by keyboard alone: review, see when it comes again, take back, suspend, leave; all of it is kept', async ({
  leadlight,
}) => {
  const { page } = leadlight;
  const cards = new CardsPage(page);
  await cards.open();
  await expect(cards.today).toHaveText('5 cards today');
  await page.keyboard.press('r');
  await expect(cards.front).toContainText('What is pattern 1 for?');
  await page.keyboard.press('3');
  await expect(cards.back).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(cards.back).toBeFocused();
  await expect(cards.back).toContainText('It is for load 1.');
  await expect(cards.rating('Again')).toContainText('10 min');
  await expect(cards.rating('Good')).toContainText('2 days');
  await page.keyboard.press('3');
  await expect(cards.front).toContainText('pattern 2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(cards.progress('1 due, 3 new left, 2 done')).toBeVisible();
  await page.keyboard.press('u');
  await expect(cards.front).toContainText('pattern 2');
  await expect(cards.progress('4 new left, 1 done')).toBeVisible();
  await page.keyboard.press('s');
  await expect(cards.front).toContainText('pattern 3');
  await page.keyboard.press('Escape');
  await expect(cards.today).toHaveText('3 cards today');

  const again = new CardsPage(await leadlight.reopen());
  await again.open();
  await expect(again.filter('Suspended 1')).toBeVisible();
  await expect(again.rows.filter({ hasText: 'pattern 1' })).toContainText('Due 21 Feb');
});

test('cards are made of questions, of a skill’s, and of what is marked in a lesson or an entry', async ({ page }) => {
  const cards = new CardsPage(page);
  await cards.goTo('/questions/cap-theorem');
  await page.getByRole('button', { name: 'Make a card' }).click();
  await expect(page.getByRole('link', { name: 'Card: New' })).toBeVisible();
  await cards.goTo('/skills/caching');
  await page.getByRole('button', { name: 'Make cards of its questions' }).click();
  await expect(cards.toast(/\d+ cards added/)).toBeVisible();

  await cards.goTo('/library/lesson/senior-and-lead');
  await page.getByRole('article').getByRole('paragraph').first().click({ clickCount: 3 });
  await page.getByRole('region', { name: 'Marked words' }).getByRole('button', { name: 'Make a card' }).click();
  const dialog = page.getByRole('dialog', { name: 'Make a card' });
  await expect(dialog.getByText('Keeps the way back to this lesson.')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Back' })).not.toHaveValue('');
  await expect(dialog.getByRole('button', { name: 'Make the card' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Front' }).fill('What does a lead do first?');
  await page.keyboard.press('Escape');
  await cards.toast('The card was not made').getByRole('button', { name: 'Go on' }).click();
  await dialog.getByRole('textbox', { name: 'Front' }).press('ControlOrMeta+Enter');
  await expect(cards.toast('Card made')).toBeVisible();

  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await page.getByText(NOTE.title).first().click();
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+J');
  await expect(dialog.getByRole('textbox', { name: 'Back' })).toHaveValue(NOTE.body.trim());
  await page.keyboard.type('Why jitter?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(dialog).toBeHidden();

  await cards.open();
  await expect(cards.filter('Your own 7')).toBeVisible();
  await cards.filter('Your own').click();
  await expect(cards.rows.filter({ hasText: 'Why jitter?' })).toBeVisible();
});

test('after missed days what is overdue is spread over the days, and limits hold', async ({ leadlight }) => {
  const cards = new CardsPage(leadlight.page);
  await cards.open();
  await leadlight.page.getByRole('textbox', { name: 'Seen before' }).fill('2');
  await leadlight.page.getByRole('textbox', { name: 'New' }).fill('4');
  await expect(cards.today).toHaveText('4 cards today');
  await leadlight.page.getByRole('link', { name: 'Review' }).click();
  await cards.front.waitFor();
  for (const left of ['3 new left, 1 done', '2 new left, 2 done', '1 new left, 3 done']) {
    await leadlight.page.keyboard.press('Space');
    await leadlight.page.keyboard.press('3');
    await expect(cards.progress(left)).toBeVisible();
  }
  await leadlight.page.keyboard.press('Space');
  await leadlight.page.keyboard.press('3');
  await expect(leadlight.page.getByRole('heading', { name: 'Done for today' })).toBeVisible();

  const page = await leadlight.reopen({ now: '2027-03-09T06:04:00.000Z' });
  const later = new CardsPage(page);
  await later.open();
  await expect(later.today).toHaveText('2 cards today');
  await expect(page.getByText('2 more are overdue. They come on the next days, at most 2 a day')).toBeVisible();
  await expect(page.getByText('1 new card waits until then.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is overdue is spread until 10 Mar' })).toBeVisible();
  await page.getByRole('button', { name: /Show as table/ }).click();
  await expect(page.getByRole('row', { name: /^Wed 10 Mar 2 1 0/ })).toBeVisible();
});

test('an answer on the questions page counts for its card; edited and removed cards can be had back', async ({
  page,
}) => {
  const cards = new CardsPage(page);
  await cards.goTo('/questions/cap-theorem');
  await page.getByRole('button', { name: 'Make a card' }).click();
  await expect(page.getByRole('link', { name: 'Card: New' })).toBeVisible();
  await page.keyboard.press('3');
  await expect(page.getByRole('link', { name: 'Card: Due 21 Feb' })).toBeVisible();
  await cards.toast('Noted: Solid').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Card: New' })).toBeVisible();

  await cards.open();
  await cards.more('What is pattern 2 for?', 'Edit');
  const dialog = page.getByRole('dialog', { name: 'Edit the card' });
  await dialog.getByRole('textbox', { name: 'Front' }).fill('What is a bulkhead for?');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await cards.more('What is a bulkhead for?', 'Remove');
  await expect(cards.rows.filter({ hasText: 'bulkhead' })).toHaveCount(0);
  await cards.toast('Card removed').getByRole('button', { name: 'Undo' }).click();
  await expect(cards.rows.filter({ hasText: 'bulkhead' })).toBeVisible();
});

test('a review that cannot be saved says so, and is made up for', async ({ page, leadlight }) => {
  const cards = new CardsPage(page);
  await cards.goTo('/practice/review');
  await cards.front.waitFor();
  const folder = join(leadlight.vaultFolder, 'practice');
  await rename(folder, `${folder}-away`);
  await writeFile(folder, 'in the way');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(cards.front).toContainText('pattern 1');
  await expect(cards.progress('5 new left, 0 done')).toBeVisible();

  await rename(folder, `${folder}-blocked`);
  await rename(`${folder}-away`, folder);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(cards.front).toContainText('pattern 2');
  await expect(cards.progress('4 new left, 1 done')).toBeVisible();
});

test.describe('in both themes', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('have no serious problem and never scroll sideways', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 600 });
    const cards = new CardsPage(page);
    await cards.open();
    await page.getByRole('figure').waitFor();
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.keyboard.press('n');
    await page.getByRole('dialog').waitFor();
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('r');
    await cards.front.waitFor();
    await page.keyboard.press('Space');
    await cards.back.waitFor();
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });
});
