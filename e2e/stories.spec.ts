import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { StoriesPage } from './pages/storiesPage.ts';
import { fullBank, writtenStories } from './pages/storiesSeed.ts';

test.use({ seed: writtenStories });

test('a story is written against its time, and the team is asked about', async ({ page }) => {
  const stories = new StoriesPage(page);
  await stories.openStory('The move to Postgres');
  await stories.write(
    'Action',
    'We built a bridge for our data. Then I moved the last table, see https://example.org/x.',
  );
  const asked = page.getByRole('list', { name: 'Sentences about the team' }).getByRole('listitem');
  await expect(asked).toHaveText(/We built a bridge for our data\.\s*What did you do\?/);
  await expect(page.getByText('I 1 · we 2')).toBeVisible();
  await expect(page.getByText('6 s of 65 s')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Help with action' })).toContainText('each begun with “I”');

  await stories.write('Result', 'The move was done before the sale, and nobody had to stay up at night for it.');
  await expect(page.getByText('I 0 · we 0')).toBeHidden();
  await page.getByRole('button', { name: 'Add a figure' }).click();
  await page.keyboard.type('3 h saved');
  await page.keyboard.press('Enter');
  await page.keyboard.type('p99 from 2 s to 80 ms');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  expect(await stories.figures).toEqual(['p99 from 2 s to 80 ms', '3 h saved']);

  await stories.add('question', 'deadline');
  await expect(stories.card('Answers').getByRole('listitem')).toHaveCount(1);
  await stories.add('skill', 'Mentoring');
  await stories.add('skill', 'Planning');
  await stories
    .card('Shows')
    .getByRole('button', { name: /Take off Planning/ })
    .click();
  await expect(stories.card('Shows').getByRole('listitem')).toHaveText(['Mentoring']);
  await expect(page.getByText('Saved', { exact: false }).last()).toBeVisible();
  await stories.openBank();
  await expect(stories.row('The move to Postgres')).toContainText('A part is empty');
  await expect(stories.row('The move to Postgres').getByRole('cell').nth(1)).toHaveText('2');

  await page.reload();
  await stories.table.getByRole('button', { name: 'Figures' }).click();
  await expect(stories.table.getByRole('rowheader').first()).toContainText('The move to Postgres');
  await page.getByRole('combobox', { name: 'Skill' }).click();
  await page.getByRole('option', { name: 'Conflict resolution' }).click();
  await expect(stories.table.getByRole('rowheader')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Skill' }).click();
  await page.getByRole('option', { name: 'Conflict resolution' }).click();
  await expect(stories.table.getByRole('rowheader')).toHaveCount(2);
  await stories.openStory('The move to Postgres');
  expect(await stories.figures).toEqual(['p99 from 2 s to 80 ms', '3 h saved']);
  await page.getByText('Read', { exact: true }).click();
  await expect(page.getByRole('list', { name: 'Figures' })).toContainText('3 h saved');
});

test('a story is told part by part, kept with its times, and a failure to keep it is made up for', async ({
  page,
  leadlight,
}) => {
  const stories = new StoriesPage(page);
  await page.clock.install();
  await stories.openTelling('Two teams, one queue');
  const question = page.getByRole('combobox', { name: 'The question it answers' });
  await question.fill('technical conflicts');
  await page.getByRole('option').first().click();
  await page.keyboard.press('Space');
  await expect(stories.clock).toContainText('left of 20 s');
  await page.clock.fastForward(25_000);
  await expect(stories.clock).toContainText('over 20 s');
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: 'Task' })).toBeVisible();
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('heading', { name: 'Situation' })).toBeVisible();
  await page.keyboard.press('Space');
  await page.clock.fastForward(14_000);
  await page.keyboard.press('Space');
  await expect(page.getByText('I asked each team to write …')).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.getByText('I asked each team to write …')).toBeHidden();
  await page.clock.fastForward(60_000);
  await page.keyboard.press('Space');
  await page.clock.fastForward(20_000);

  const folder = join(leadlight.vaultFolder, 'journal');
  await rename(folder, `${folder}-away`);
  await writeFile(folder, 'in the way');
  await page.keyboard.press('Space');
  await expect(page.getByRole('alert')).toContainText('Not kept:');
  await rename(folder, `${folder}-in-the-way`);
  await rename(`${folder}-away`, folder);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(stories.tellings).toHaveCount(1);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(stories.times.getByRole('row').filter({ hasText: 'Action' })).toContainText(/6\d s.*65 s/);
  await expect(stories.tellings).toHaveCount(2);
  await expect(stories.tellings.first()).toContainText('How do you resolve technical conflicts?');

  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stories.card('Told').getByRole('listitem')).toHaveCount(2);
  await stories.openBank();
  await expect(stories.row('Two teams').getByRole('cell').nth(3)).toHaveText('2×');
});

test.describe('a full bank', () => {
  test.use({ seed: fullBank, viewport: { width: 900, height: 600 } });

  test('scrolls in its own place, and links by keyboard', async ({ page }) => {
    const stories = new StoriesPage(page);
    await stories.openMatrix();
    await expect(stories.matrix.getByRole('columnheader')).toHaveCount(12);
    expect(await scrollsSideways(page)).toBe(false);
    const cells = stories.matrix
      .getByRole('row')
      .filter({ hasText: 'How do you define technology' })
      .getByRole('button');
    await expect(cells.first()).toHaveAttribute('aria-pressed', 'true');
    await expect(cells.first()).toHaveAccessibleName(/used once$/);
    await cells.first().focus();
    await page.keyboard.press('ArrowDown');
    const below = stories.matrix.locator(':focus');
    await expect(below).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('Space');
    await expect(below).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('End');
    await expect(below).toHaveAttribute('data-column', '11');
    await expect(below).toBeInViewport();

    const without = page.getByText(/^\d+ of \d+ skills these questions test have no story$/);
    const before = await without.textContent();
    await page.getByText('By skill', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Skill' }).fill('Hiring');
    await expect(page.getByText('None of that name')).toBeVisible();
    await page.getByRole('combobox', { name: 'Skill' }).fill('Feedback');
    await page.keyboard.press('Escape');
    const open = page.getByRole('heading', { name: 'Skills without a story' }).locator('..').getByRole('link').first();
    const skill = (await open.textContent()) ?? '';
    await stories.matrix
      .getByRole('button', { name: new RegExp(`shows ${skill}$`) })
      .first()
      .press('Enter');
    await expect(without).not.toHaveText(before ?? '');
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect(without).toHaveText(before ?? '');
  });
});

test.describe('in both themes', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 900, height: 600 } });

  test('axe finds nothing serious, and nothing scrolls sideways at 900', async ({ page }) => {
    const stories = new StoriesPage(page);
    const title = 'Two teams, one queue';
    const rooms: [string, () => Promise<void>][] = [
      ['bank', () => stories.openBank()],
      ['story', () => stories.openStory(title)],
      ['ready', () => stories.openTelling(title)],
      ['telling', () => page.keyboard.press('Space').then(() => stories.clock.waitFor())],
      ['matrix', () => stories.openMatrix()],
    ];
    for (const [room, enter] of rooms) {
      await enter();
      await page.waitForLoadState('networkidle');
      expect(await seriousProblemsInBothThemes(page), room).toEqual([]);
      expect(await scrollsSideways(page), room).toBe(false);
    }
  });
});
