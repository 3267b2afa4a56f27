import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { TodayPage } from './pages/todayPage.ts';
import { walkedRun } from './seeds.ts';

const FRIDAY = LocalDate.parse('2027-02-19');

/** Friday 19 February, day 16: the morning is done, with two thoughts captured on the way. */
const fridayEvening = {
  async prepare(planner: PlannerClient): Promise<void> {
    await walkedRun.prepare(planner);
    const plan = await planner.plan.get();
    const day = plan.phases.flatMap(({ days }) => days).find(({ number }) => number === 16);
    const minutes = [112, 60, 45];
    for (const [place, { id }] of (day?.sessions.slice(0, 3) ?? []).entries()) {
      const state = place === 2 ? 'partly' : 'done';
      const outcome = { state, minutes: minutes[place] ?? 0, energy: 4 - place, date: FRIDAY } as const;
      await planner.run.record({ sessionId: id, outcome });
    }
    for (const title of ['Who owns the outbox?', 'Try a partial index']) {
      await planner.journal.create({ kind: 'note', date: FRIDAY, edit: { title, body: title } });
    }
  },
};

test.describe('a Friday evening', () => {
  test.use({ seed: fridayEvening, now: '2027-02-19T20:05:00.000Z' });

  test('is written down by keyboard only, from Today to a saved reflection and back', async ({ page }) => {
    const journal = new JournalPage(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Deep Dive into PostgreSQL' })).toBeVisible();
    await page.keyboard.press('e');
    await page.keyboard.press('e');
    await expect(journal.text).toBeFocused();
    await expect(page.getByText('0 of 10 min')).toBeVisible();
    await page.keyboard.type('I measured first.');
    await expect(journal.preview.getByRole('row', { name: /Together 7:00 3:37/ })).toBeVisible();
    await expect(journal.preview.getByRole('link', { name: 'Who owns the outbox?' })).toBeVisible();
    await expect(journal.preview).toContainText('Tomorrow, Saturday 20 February, begins at 05:00 with');
    // The first place to write comes after the facts and before what the evening asks.
    await expect(journal.preview.locator(':scope > *')).toContainText(/It leaves behind: .*I measured first\./s);

    await page.keyboard.press('ControlOrMeta+Shift+E');
    await page.keyboard.press('4');
    await expect(page.getByRole('radio', { name: '4, good' })).toBeChecked();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: '3, even' })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(journal.text).toBeFocused();
    await expect(journal.status).toContainText('Saved');
    await expect(journal.entry('Deep Dive into PostgreSQL')).toContainText('Energy 3 of 5. I measured first.');
    const address = page.url();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Deep Dive into PostgreSQL' })).toBeVisible();

    await page.keyboard.press('e');
    await expect(page).toHaveURL(address);
    await expect(journal.text).toBeFocused();
    await expect(page.getByRole('radio', { name: '3, even' })).toBeChecked();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Deep Dive into PostgreSQL' })).toBeVisible();
  });

  test('takes in what happened since, unless one changed what was filled in', async ({ page, leadlight }) => {
    const journal = new JournalPage(page);
    const fillIn = async () => {
      await page.getByRole('region', { name: 'Entry', exact: true }).getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Fill in what happened since' }).click();
    };
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('e');
    await expect(journal.text).toBeFocused();
    await page.keyboard.type('Mine.');
    await page.keyboard.press('Escape');
    await new TodayPage(page).choose('Explain three slow queries', 'Done');
    await new TodayPage(page).say('1:30');
    await page.keyboard.press('e');
    await expect(journal.preview.getByRole('row', { name: /Together 7:00 3:37/ })).toBeVisible();
    await fillIn();
    await expect(journal.preview.getByRole('row', { name: /Together 7:00 5:07/ })).toBeVisible();
    await expect(journal.preview).toContainText('Mine.');

    await journal.text.press('ControlOrMeta+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await fillIn();
    await expect(page.getByRole('alert').filter({ hasText: 'You changed what was filled in here' })).toBeVisible();

    // Half past midnight is the same evening; a rest day and a seventh day have words of their own.
    const later = await leadlight.reopen({ now: '2027-02-19T23:30:00.000Z' });
    await expect(later.getByText('Saturday 20 February').first()).toBeVisible();
    await later.keyboard.press('e');
    await expect(new JournalPage(later).title).toHaveValue('Deep Dive into PostgreSQL');
    await later.goto(`${later.url().split('#')[0]}#/day/2027-02-14`);
    await expect(later.getByRole('heading', { level: 1, name: 'Rest day' })).toBeVisible();
    await later.getByRole('button', { name: 'Write the reflection' }).click();
    await expect(new JournalPage(later).preview).toContainText('A rest day: nothing was planned.');
    await later.goto(`${later.url().split('#')[0]}#/day/2027-02-09`);
    await expect(later.getByRole('heading', { level: 1, name: 'Week 1 Recap & Project Kickoff' })).toBeVisible();
    await later.keyboard.press('e');
    const recap = new JournalPage(later).preview;
    await expect(recap).toContainText('This day closes days 1 to 7: their recap.');
    await expect(recap.getByRole('heading', { name: 'A first review of my own code' })).toBeVisible();
  });
});

test.describe('the last study day of a week', () => {
  test.use({ seed: fridayEvening, now: '2027-02-20T19:00:00.000Z' });

  test('asks three questions under the facts of the week, the same entry from wherever it is begun', async ({
    page,
  }) => {
    const journal = new JournalPage(page);
    const card = new TodayPage(page).card('Weekly review');
    await card.getByRole('button', { name: 'Review the week' }).click();
    await expect(journal.title).toHaveValue('Week of 15 February');
    await expect(journal.text).toBeFocused();
    await page.keyboard.type('Mornings.');
    await expect(journal.preview.getByRole('listitem').filter({ hasText: /^Sessions/ })).toHaveText(
      'Sessions: 18 done, 1 partly done, of 24 planned.',
    );
    await expect(journal.preview.getByRole('heading', { level: 2 })).toHaveText([
      'The week in facts',
      'What worked, and why?',
      'What got in the way, and what would have to change?',
      'What is next week for?',
    ]);
    await expect(journal.status).toContainText('Saved');
    const address = page.url();

    await page.keyboard.press('Escape');
    await expect(card.getByRole('button', { name: 'Open the review' })).toBeVisible();
    await page.getByRole('link', { name: 'Progress' }).click();
    await page.getByRole('button', { name: 'Review the week' }).click();
    await expect(page).toHaveURL(address);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();

    await journal.open();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Weekly review/i }).click();
    await expect(page).toHaveURL(address);
    await expect(journal.preview).toContainText('Mornings.');
  });
});

test.describe('how it looks', () => {
  test.use({ seed: fridayEvening, now: '2027-02-20T19:00:00.000Z' });

  test('nothing serious is wrong for assistive tools in either theme, and nothing scrolls sideways', async ({
    page,
  }) => {
    const journal = new JournalPage(page);
    for (const size of [
      { width: 1280, height: 800 },
      { width: 900, height: 600 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(`${page.url().split('#')[0]}#/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.keyboard.press('e');
      await expect(journal.text).toBeFocused();
      expect(await scrollsSideways(page)).toBe(false);
      if (size.width === 1280) expect(await seriousProblemsInBothThemes(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: /review/i })
        .last()
        .click();
      await expect(journal.title).toHaveValue('Week of 15 February');
      await expect(journal.text).toBeFocused();
      expect(await scrollsSideways(page)).toBe(false);
    }
  });
});
