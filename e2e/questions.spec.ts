import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { PracticePage } from './pages/practicePage.ts';

/** One whole story that answers nothing yet. */
const oneStory = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.settings.save({ isWelcomed: true });
    await planner.journal.create({
      kind: 'star',
      date: LocalDate.parse('2027-02-15'),
      edit: {
        title: 'Two teams, one queue',
        star: { situation: 'One queue.', task: 'One meaning.', action: 'I wrote it down.', result: 'No outage.' },
      },
    });
  },
};

test.use({ seed: oneStory });

test('questions are searched, narrowed, opened, rated and walked through, by keyboard too', async ({ page }) => {
  const practice = new PracticePage(page);

  await test.step('a search finds words, survives the way back, and says when there is nothing', async () => {
    await practice.open();
    await page.keyboard.press('/');
    await page.keyboard.type('disagree 100%?');
    await expect(page).toHaveURL(/text=disagree~20100~25~3F$/);
    await page.reload();
    await expect(practice.search).toHaveValue('disagree 100%?');
    await practice.search.fill('xyzzy plugh');
    await expect(page.getByRole('heading', { name: 'No question is like that' })).toBeVisible();
    await page.getByRole('button', { name: 'Show every question' }).click();
    await expect(practice.search).toHaveValue('');
    await expect(practice.questions.first()).toBeVisible();
  });

  await test.step('by keyboard alone: find, open, reveal, rate, undo, go on', async () => {
    await practice.open();
    await page.keyboard.press('/');
    await page.keyboard.type('caching');
    await expect(page).toHaveURL(/text=caching/);
    await expect(practice.questions.first()).toContainText(/cach/i);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = (await practice.questions.nth(1).innerText()).split('\n')[0] ?? '';
    await page.keyboard.press('Enter');
    await expect(practice.title).toHaveText(second);
    await expect(practice.facts).toContainText('New');

    await expect(page.getByRole('heading', { name: 'Traps' })).toBeHidden();
    await page.keyboard.press('o');
    await expect(practice.outline.getByRole('heading', { name: 'Traps' })).toBeVisible();
    await expect(practice.outline.getByRole('heading', { name: 'What it probes' })).toBeVisible();

    await page.keyboard.press('2');
    await expect(practice.facts).toContainText('Shaky');
    await expect(practice.attempts).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(practice.facts).toContainText('New');
    await expect(practice.attempts).toHaveCount(0);

    await page.keyboard.press('k');
    await expect(practice.title).not.toHaveText(second);
    await page.keyboard.press('ArrowRight');
    await expect(practice.title).toHaveText(second);
    await expect(practice.outline).toBeHidden();
  });

  await test.step('a question that is solid now stays on the way through the new ones', async () => {
    await practice.open();
    await practice.search.fill('');
    await expect(page).not.toHaveURL(/text=/);
    await practice.state('New').click();
    await expect(page).toHaveURL(/state=new/);
    const texts = (await practice.questions.allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
    await page.keyboard.press('n');
    await expect(practice.title).toHaveText(texts[0] ?? '');
    await page.keyboard.press('3');
    await expect(practice.facts).toContainText('Solid');
    await page.getByRole('button', { name: 'Next question' }).last().click();
    await expect(practice.title).toHaveText(texts[1] ?? '');
    await page.getByRole('button', { name: 'Previous question' }).click();
    await expect(practice.title).toHaveText(texts[0] ?? '');
  });

  await test.step('the list is narrowed, and Back returns to the same list', async () => {
    await practice.open();
    await practice.narrow('Area', 'Leadership');
    await practice.narrow('Level', 'On site');
    await expect(practice.questions.filter({ hasText: 'Screen' })).toHaveCount(0);
    await expect(practice.state('New')).toHaveAttribute('aria-pressed', 'true');
    const fourth = await practice.questions.nth(3).innerText();
    await practice.questions.nth(3).click();
    await expect(practice.title).toHaveText(fourth.split('\n')[0] ?? '');
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Area' })).toHaveValue('Leadership');
    await expect(page.getByRole('combobox', { name: 'Level' })).toHaveValue('On site');
    await expect(practice.state('New')).toHaveAttribute('aria-pressed', 'true');
    await expect(practice.questions.nth(3)).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('a question that does not exist leads back to the list', async () => {
    await page.evaluate(() => {
      window.location.hash = '/questions/never-asked';
    });
    await page.getByRole('button', { name: 'All questions' }).click();
    await expect(practice.questions.first()).toBeVisible();
  });
});

test('stories and answers belong to their questions', async ({ page, leadlight }) => {
  const practice = new PracticePage(page);

  await test.step('one story serves two questions, and the coverage says what is missing', async () => {
    await practice.openCoverage();
    await expect(practice.coverage.getByRole('heading')).toHaveText(
      /^None of \d+ behavioural questions has a story yet$/,
    );
    await expect(practice.stories).toContainText('no question yet');

    for (const index of [0, 1]) {
      await page.getByRole('region', { name: 'Leadership' }).getByRole('listitem').nth(index).getByRole('link').click();
      await page.getByRole('combobox', { name: 'Or a story you have' }).click();
      await page.getByRole('option', { name: 'Two teams, one queue' }).click();
      await expect(practice.stories.getByRole('link', { name: 'Two teams, one queue' })).toBeVisible();
      await practice.openCoverage();
    }
    await expect(practice.coverage.getByRole('heading')).toHaveText(/^2 of \d+ behavioural questions have a story; /);
    await expect(practice.stories).toContainText('2 questions');
    await expect(page.getByRole('region', { name: 'Leadership' }).getByRole('img', { name: 'One story' })).toHaveCount(
      2,
    );

    const covered = page
      .getByRole('region', { name: 'Leadership' })
      .getByRole('listitem')
      .filter({ hasText: 'Two teams' });
    await covered.first().getByRole('link').first().click();
    await page.getByRole('button', { name: /does not answer this/ }).click();
    await practice.openCoverage();
    await expect(practice.stories).toContainText('1 question');
  });

  await test.step('an answer in the journal belongs to its question and to the rating', async () => {
    await practice.openQuestion('cap-theorem');
    const question = await practice.title.innerText();
    await page.getByRole('button', { name: 'Answer in the journal' }).click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(question);
    await page.goBack();
    await expect(page.getByRole('region', { name: 'Your answers' }).getByRole('link')).toHaveCount(1);
    await page.getByRole('button', { name: 'Could teach it' }).click();
    await expect(practice.attempts.getByRole('link', { name: 'What you wrote' })).toBeVisible();

    const reopened = new PracticePage(await leadlight.reopen());
    await reopened.open();
    await expect(reopened.state('Solid')).toHaveText(/Solid\s*1/);
    await reopened.state('Solid').click();
    await expect(reopened.questions).toHaveCount(1);
    await reopened.questions.first().click();
    await expect(reopened.title).toHaveText(question);
    await expect(reopened.attempts).toContainText(['Could teach it']);
  });
});

test('an answer is rated once, and a rating that cannot be saved is made up for', async ({ page, leadlight }) => {
  const practice = new PracticePage(page);

  await test.step('an answer is rated once, however long the key is held or often the button clicked', async () => {
    await practice.openQuestion('cap-theorem');
    for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down('3');
    await page.keyboard.up('3');
    await expect(practice.attempts).toHaveCount(1);
    await page.getByRole('button', { name: 'Could teach it' }).dblclick();
    await expect(practice.attempts).toHaveCount(2);
    await expect(practice.facts).toContainText('Solid');
    await expect(practice.attempts).toHaveCount(2);
  });

  await test.step('a rating that cannot be saved says so and is made up for', async () => {
    const folder = join(leadlight.vaultFolder, 'practice');
    await rename(folder, `${folder}-away`);
    await writeFile(folder, 'in the way');

    await page.keyboard.press('1');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(practice.attempts).toHaveCount(2);
    await expect(practice.facts).toContainText('Solid');

    await rename(folder, `${folder}-blocked`);
    await rename(`${folder}-away`, folder);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(practice.attempts).toHaveCount(3);
    await expect(practice.facts).toContainText('Shaky');
  });
});

test.describe('in both themes', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing serious, and nothing scrolls sideways at 900', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 600 });
    const practice = new PracticePage(page);
    const rooms: [string, () => Promise<void>][] = [
      ['list', () => practice.open()],
      ['question', () => practice.openQuestion('cap-theorem').then(() => page.keyboard.press('o'))],
      ['coverage', () => practice.openCoverage()],
    ];
    for (const [room, enter] of rooms) {
      await enter();
      await page.waitForLoadState('networkidle');
      expect(await seriousProblemsInBothThemes(page), room).toEqual([]);
      expect(await scrollsSideways(page), room).toBe(false);
    }
  });
});
