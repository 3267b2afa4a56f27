import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { ProgressPage } from './pages/progressPage.ts';
import { begunRun } from './seeds.ts';

/** Four days of writing, answers to five questions, cards of one area, a story and four rated skills. */
async function practise(planner: PlannerClient): Promise<void> {
  await begunRun.prepare(planner);
  for (const [day, words] of [
    ['2027-02-02', 120],
    ['2027-02-03', 80],
    ['2027-02-10', 200],
    ['2027-02-18', 100],
  ] as const) {
    const edit = { title: day, body: 'word '.repeat(words), tags: [] };
    await planner.journal.create({ kind: 'note', date: LocalDate.parse(day), edit });
  }
  const { questions } = await planner.questions.list({ kind: 'technical', limit: 5 });
  for (const [place, { id }] of questions.entries()) {
    await planner.questions.attempt({ questionId: id, rating: place < 2 ? 4 : 2 });
  }
  await planner.cards.addQuestions({ choice: { by: 'area', area: 'api-design' } });
  const { questions: themes } = await planner.questions.coverage();
  const [first] = themes;
  if (!first) throw new Error('No behavioural question');
  const story = await planner.journal.create({
    kind: 'star',
    date: LocalDate.parse('2027-02-18'),
    edit: {
      star: { situation: 'A queue grew.', task: 'I was to fix it.', action: 'I did.', result: 'It fell by 80 %.' },
    },
  });
  await planner.questions.linkStory({ questionId: first.id, entryId: story.id, isLinked: true });
  const skills = await planner.skills.map();
  for (const { id } of skills.filter(({ area }) => area === 'api-design')) {
    await planner.skills.rate({ skillId: id, level: 4 });
  }
}

test.describe('Progress of practice and skills', () => {
  test.use({ seed: { prepare: practise } });

  test('says what it found, in pictures and tables, and in sentences where there is too little', async ({ page }) => {
    const progress = new ProgressPage(page);
    await progress.open();
    const tabs = page.getByRole('navigation', { name: 'Progress' });

    await test.step('words, cards, questions and stories', async () => {
      await tabs.getByRole('link', { name: 'Practice' }).click();
      const words = await progress.table(/words a study day, most of them in notes$/);
      await expect(words.getByRole('row', { name: /^10 Feb 2027 200/ })).toBeVisible();
      await expect(progress.card('No card was asked again yet')).toContainText('Three weeks with cards');
      await expect(progress.card(/^About \d cards? a day for the next month$/)).toBeVisible();
      const areas = await progress.table(/^2 of \d+ questions are solid, 3 shaky$/);
      await expect(areas.getByRole('row')).toHaveCount(9);
      await expect(progress.card(/themes have no story yet$/)).toBeVisible();
      const saved = await progress.save(/themes have no story yet$/, 'CSV');
      expect(saved.name).toBe('leadlight-stories-2027-02-19.csv');
      expect(saved.text).toContain('Theme,Stories,Questions,Questions with a story,Last told or written');
    });

    await test.step('axe has nothing serious to say in either theme, and nothing scrolls sideways', async () => {
      expect(await seriousProblemsInBothThemes(page)).toEqual([]);
      await page.setViewportSize({ width: 900, height: 600 });
      expect(await scrollsSideways(page)).toBe(false);
    });

    await test.step('a range without writing has nothing to draw', async () => {
      await progress.filter('Activity', 'Discuss');
      await expect(progress.card('Nothing written yet')).toContainText('Words written on three days');
      await expect(progress.card(/questions are solid/)).toContainText('all activities');
      await page.getByRole('button', { name: 'Clear', exact: true }).click();
    });

    await test.step('skills, all areas and the skills of one', async () => {
      await tabs.getByRole('link', { name: 'Skills' }).click();
      const card = progress.card('API design is farthest from the lead’s level');
      await expect(card.getByRole('row', { name: /^API design 4 of 4 rated 0\.80 1\.00 0\.50 0\.40/ })).toBeVisible();
      await card.getByRole('button', { name: 'API design', exact: true }).click();
      await expect(page.getByRole('row', { name: /level 4, not shown 0\.80 1\.00 0\.50 0\.40/ })).toHaveCount(4);
      const saved = await progress.save(/farthest from the lead’s level/, 'SVG');
      expect(saved.text).toContain('Lead’s level');
      expect(saved.text).not.toMatch(/var\(|oklch|color-mix|class=/);
      expect(await seriousProblemsInBothThemes(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    });
  });
});
