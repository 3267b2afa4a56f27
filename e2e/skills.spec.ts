import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { SkillId } from '#shared/model/ids.ts';
import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { SkillsPage } from './pages/skillsPage.ts';

/** Two entries tagged with words of caching, one of them with an everyday word too, and one without a tag. */
const threeEntries = {
  async prepare(planner: PlannerClient): Promise<void> {
    await planner.settings.save({ isWelcomed: true });
    const date = LocalDate.parse('2027-02-18');
    await planner.journal.create({
      kind: 'rfc',
      date,
      edit: { title: 'A cache in front of prices', tags: ['caching'] },
    });
    await planner.journal.create({ kind: 'note', date, edit: { title: 'After the release', tags: ['team', 'redis'] } });
    await planner.journal.create({ kind: 'note', date, edit: { title: 'A stampede at noon', body: 'Twelve keys.' } });
  },
};

/** Caching was rated three times, other skills once. */
const ratedSkills = {
  async prepare(planner: PlannerClient): Promise<void> {
    await threeEntries.prepare(planner);
    const ratings: [string, number][] = [
      ['caching', 3],
      ['risk-management', 1],
      ['planning-and-estimation', 3],
      ['go', 5],
    ];
    for (const [id, level] of ratings) await planner.skills.rate({ skillId: SkillId.parse(id), level });
  },
};

test.use({ seed: threeEntries });

test('skills are rated by keyboard and by mouse, with notes, and what cannot be saved is made up for', async ({
  page,
  leadlight,
}) => {
  const skills = new SkillsPage(page);

  await test.step('before the first rating the map says what rating is for, and leads to the first skill', async () => {
    await skills.open();
    await expect(page.getByText(/^None of \d+ skills is rated yet$/)).toBeVisible();
    await expect(page.getByText(/A rating says where you stand/)).toBeVisible();
    await expect(skills.areas).toHaveCount(8);
    const first = await skills.skills.first().locator('span').first().innerText();
    await page.keyboard.press('n');
    await expect(skills.title).toHaveText(first);
    await page.keyboard.press('2');
    await expect(skills.chosen).toContainText('2');
    await page.keyboard.press('n');
    await expect(skills.title).not.toHaveText(first);
  });

  await test.step('by keyboard alone: filter, open, rate, walk the levels, undo', async () => {
    await skills.open();
    await page.keyboard.press('/');
    await page.keyboard.type('cach');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(skills.title).toHaveText('Caching');
    await expect(skills.chosen).toHaveCount(0);

    await page.keyboard.press('3');
    await expect(skills.chosen).toContainText('You, Fri 19 Feb');
    await expect(skills.ratings).toHaveCount(1);
    await expect(page.getByText('Caching: level 3')).toBeVisible();

    await skills.chosen.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(skills.levels.nth(4)).toBeFocused();
    await expect(skills.ratings).toHaveCount(2);
    await expect(skills.ratings.first().getByRole('img')).toHaveAccessibleName('Level 5 of 5');
    await expect(page.getByText('Caching: level 5')).toBeVisible();
    await skills.undo();
    await expect(skills.ratings).toHaveCount(1);
    await expect(skills.chosen).toContainText('3');

    await page.goBack();
    await expect(skills.filter).toHaveValue('cach');
    await expect(skills.skill('Caching')).toBeFocused();
    await expect(skills.skill('Caching')).toHaveAccessibleName(/^Level 3 of 5, a lead has 4 Caching/);
  });

  await test.step('a double click rates once', async () => {
    await skills.openSkill('go');
    await skills.levels.nth(1).dblclick();
    await expect(skills.chosen).toContainText('You, Fri 19 Feb');
    await skills.levels.nth(2).click();
    await expect(skills.chosen).toContainText('3');
    await expect(skills.ratings).toHaveCount(2);
  });

  await test.step('a note goes with the level, or to today’s level afterwards', async () => {
    await skills.openSkill('planning-and-estimation');
    await skills.note.fill('I could not say when a stampede begins.');
    await skills.levels.nth(1).click();
    await expect(skills.ratings).toContainText('when a stampede begins');
    await expect(skills.note).toHaveValue('');
    await skills.levels.nth(2).click();
    await expect(skills.ratings).toHaveCount(2);
    await skills.note.fill('Explained it without notes.');
    await page.getByRole('button', { name: 'Add to today’s level 3' }).click();
    await expect(skills.ratings.first()).toContainText('Explained it without notes.');
    await expect(skills.ratings).toHaveCount(2);

    await page.getByRole('button', { name: 'Take back level 2' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect(skills.ratings).toHaveCount(2);
    await page.getByRole('button', { name: 'Take back level 2' }).click();
    await page.getByRole('button', { name: 'Take back level 2' }).click();
    await expect(skills.ratings).toHaveCount(1);
  });

  await test.step('a rating that cannot be saved says so and is made up for', async () => {
    await skills.openSkill('risk-management');
    await page.keyboard.press('2');
    await expect(skills.ratings).toHaveCount(1);
    const file = join(leadlight.vaultFolder, 'skills.json');
    await rename(file, `${file}-away`);
    await mkdir(file);

    await page.keyboard.press('4');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(skills.chosen).toContainText('2');
    await rename(file, `${file}-blocked`);
    await rename(`${file}-away`, file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(skills.chosen).toContainText('4');
    await expect(skills.ratings).toHaveCount(2);
  });

  await test.step('a skill that does not exist leads back to the map', async () => {
    await page.evaluate(() => {
      window.location.hash = '/skills/juggling';
    });
    await page.getByRole('button', { name: 'All skills' }).click();
    await expect(skills.skill('Caching')).toBeVisible();
  });
});

test.describe('after earlier ratings', () => {
  test.use({ seed: ratedSkills, now: '2027-01-10T06:04:00.000Z' });

  test('after earlier ratings gaps come first, and the history is drawn', async ({ page, leadlight }) => {
    const skills = new SkillsPage(page);

    await test.step('gaps come first, and the finding names the widest', async () => {
      await skills.open();
      await expect(page.getByText(/^4 of \d+ skills rated; the widest gap is Risk management$/)).toBeVisible();
      await expect(skills.areas.first()).toContainText('Delivery');
      await expect(skills.skills.nth(0)).toContainText('Risk management');
      await expect(skills.skills.nth(1)).toContainText('Planning and estimation');
      await page.getByText('By area').click();
      await expect(skills.areas.first()).toContainText('System design');
      await skills.skill('Caching').click();
      await page.goBack();
      await expect(page.getByRole('radio', { name: 'By area' })).toBeChecked();
    });

    await test.step('the history is drawn, also after reopening', async () => {
      const february = new SkillsPage(await leadlight.reopen({ now: '2027-02-01T06:04:00.000Z' }));
      await february.openSkill('caching');
      await february.page.keyboard.press('2');
      await expect(february.ratings).toHaveCount(2);
      const later = new SkillsPage(await leadlight.reopen({ now: '2027-02-19T06:04:00.000Z' }));
      await later.openSkill('caching');
      await later.page.keyboard.press('4');
      await expect(later.ratings).toHaveCount(3);
      await expect(later.page.getByRole('heading', { name: 'From level 3 to 4 in 6 weeks' })).toBeVisible();
      await expect(later.page.getByRole('figure', { name: 'From level 3 to 4' })).toBeVisible();
      await later.page.getByRole('button', { name: /^Show as table/ }).click();
      await expect(later.page.getByRole('row', { name: 'Mon 1 Feb 2027 2' })).toBeVisible();
    });
  });
});

test('evidence is suggested, linked, refused, searched and written', async ({ page, leadlight }) => {
  const skills = new SkillsPage(page);

  await test.step('what trains it is folded after six, and a session opens over the page', async () => {
    await skills.openSkill('team-leadership');
    const trained = page.getByRole('region', { name: 'Trained by' });
    const before = await trained.getByRole('listitem').count();
    await trained.getByRole('button', { name: /^Show all \d+\s*questions$/ }).click();
    expect(await trained.getByRole('listitem').count()).toBeGreaterThan(before);
    await trained.getByRole('link', { name: 'session' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('4');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(skills.chosen).toHaveCount(0);
  });

  await test.step('an entry is found by its words and linked; a note on the skill is evidence by itself', async () => {
    await skills.openSkill('go');
    await page.getByRole('combobox', { name: 'Add an entry as evidence' }).fill('twelve');
    await page.getByRole('option', { name: 'A stampede at noon' }).click();
    await expect(skills.evidence).toContainText('A stampede at noon');
    await page.getByRole('button', { name: 'Write a note' }).click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Go');
    await page.goBack();
    await expect(skills.evidence).toHaveCount(2);
    await expect(skills.evidence.first()).toContainText('Names this skill');
    await skills.evidence.last().getByRole('link').click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A stampede at noon');
  });

  await test.step('a suggestion says why it is one; linked it stays, refused it stays away', async () => {
    await skills.open();
    await expect(skills.skill('Caching')).toContainText('2 suggested');
    await skills.openSkill('team-leadership');
    await expect(skills.suggestions).toContainText('tagged team, one of this skill’s words');

    await skills.openSkill('caching');
    await expect(skills.suggestions).toHaveCount(2);
    await page.getByRole('button', { name: 'Link “A cache in front of prices”' }).click();
    await expect(skills.evidence).toContainText('tagged caching');
    await expect(page.getByRole('button', { name: 'Link “After the release”' })).toBeFocused();
    await page.getByRole('button', { name: 'Not this: “After the release”' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing suggested' })).toBeFocused();
    await skills.undo();
    await expect(skills.suggestions).toContainText('After the release');
    await page.getByRole('button', { name: 'Not this: “After the release”' }).click();
    await expect(skills.suggestions).toHaveCount(0);

    const reopened = new SkillsPage(await leadlight.reopen());
    await reopened.open();
    await expect(reopened.skill('Caching')).toContainText('1 as evidence');
    await expect(reopened.skill('Caching')).not.toContainText('suggested');
    await reopened.openSkill('caching');
    await reopened.page.getByRole('button', { name: 'Unlink “A cache in front of prices”' }).click();
    await expect(reopened.evidence).toHaveCount(0);
    await expect(reopened.suggestions).toHaveCount(1);
  });
});

test.describe('in both themes', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing serious, and nothing scrolls sideways at 900', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 600 });
    const skills = new SkillsPage(page);
    const rooms: [string, () => Promise<void>][] = [
      ['map', () => skills.open()],
      ['skill', () => skills.openSkill('caching').then(() => page.keyboard.press('3'))],
    ];
    for (const [room, enter] of rooms) {
      await enter();
      await page.waitForLoadState('networkidle');
      expect(await seriousProblemsInBothThemes(page), room).toEqual([]);
      expect(await scrollsSideways(page), room).toBe(false);
    }
  });
});
