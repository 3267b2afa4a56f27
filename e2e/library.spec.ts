import { itemRef } from '#shared/model/itemRef.ts';
import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { LibraryPage } from './pages/libraryPage.ts';
import { begunRun } from './seeds.ts';

/** A run, one entry that the library's search finds too, and sixty about one exercise. */
const begunWithNotes = {
  async prepare(planner: PlannerClient): Promise<void> {
    await begunRun.prepare(planner);
    await planner.settings.save({ isWelcomed: true });
    await planner.journal.create({
      kind: 'note',
      date: LocalDate.parse('2027-02-18'),
      edit: { title: 'A stampede on Monday', body: 'Every expiry needs jitter.\n' },
    });
    const links = { planDay: null, sessionId: null, items: [itemRef('exercise', 'rate-limiter')] };
    for (let number = 1; number <= 60; number += 1) {
      const edit = { title: `Attempt ${number}`, body: '', links };
      await planner.journal.create({ kind: 'note', date: LocalDate.parse('2027-02-03'), edit });
    }
  },
};

test.use({ seed: begunWithNotes });

test('what is worked through, put on the calendar and read is still so after reopening', async ({
  page,
  leadlight,
}) => {
  let library = new LibraryPage(page);
  await test.step('resources are filtered, marked, and say what points to them', async () => {
    await library.goTo('/library/resources');
    await page.getByRole('textbox', { name: 'Filter the resources' }).fill('kleppmann');
    await expect(library.part('Documentation')).toBeHidden();
    await library.mark('Read: Designing Data-Intensive Applications').check();
    await expect(library.saved).toBeVisible();
    await library.row('Designing Data-Intensive Applications').first().click();
    await expect(library.part('Sessions').getByRole('link').first()).toBeVisible();
  });

  await test.step('a module is read, and its activity put on the calendar', async () => {
    await page.getByRole('link', { name: 'Library', exact: true }).first().click();
    await library.row('The role of a lead').click();
    await expect(library.heading('The role of a lead')).toBeVisible();
    await expect(library.part('Material').getByRole('heading', { level: 3 }).first()).toBeVisible();
    const activity = page.getByRole('article', { name: 'A mind map of a lead’s responsibilities' });
    await activity.getByRole('button', { name: 'Put on the calendar' }).click();
    await expect(activity.getByRole('link', { name: /^\w{3} \d+ \w{3}, \d\d:\d\d$/ })).toBeVisible();
    await library.mark('Worked through').check();
    await expect(library.saved).toBeVisible();
  });

  await test.step('both are found again', async () => {
    library = new LibraryPage(await leadlight.reopen());
    await library.openItem('module/role-of-a-lead', 'The role of a lead');
    await expect(library.mark('Worked through')).toBeChecked();
    const again = library.page.getByRole('article', { name: 'A mind map of a lead’s responsibilities' });
    await expect(again.getByRole('button', { name: 'Put on the calendar' })).toBeHidden();
    await library.goTo('/library/resources');
    await expect(library.mark('Read: Designing Data-Intensive Applications')).toBeChecked();
  });
});

test('what the library holds is read, and leads to what is written about it', async ({ page }) => {
  const library = new LibraryPage(page);

  await test.step('the table of contents leads to a part and gives it the focus', async () => {
    await library.openItem('module/role-of-a-lead', 'The role of a lead');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await contents.getByRole('button', { name: 'Questions' }).click();
    await expect(page.getByRole('heading', { name: 'Questions' })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Questions' })).toBeInViewport();
  });

  await test.step('a prompt of a lesson begins a reflection that hangs on the lesson', async () => {
    await library.goTo('/library/lessons');
    await library.row('What makes a senior or lead engineer').click();
    const prompt = library.part('To reflect on').getByRole('listitem').first();
    const text = (await prompt.getByRole('paragraph').innerText()).trim();
    await prompt.getByRole('button', { name: 'Reflect on this' }).click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(text);

    await library.openItem('lesson/senior-and-lead', 'What makes a senior or lead engineer');
    await expect(library.part('Your notes').getByRole('link', { name: text })).toBeVisible();
  });

  await test.step('an exercise shows the task and its numbers, and the rest when one asks for it', async () => {
    await library.goTo('/library/exercises');
    await page.getByText('Lead bar', { exact: true }).click();
    await expect(library.row('Caching layer')).toBeHidden();
    await page.getByText('On site', { exact: true }).click();
    await library.row('Caching layer').click();

    await expect(library.part('Numbers').getByRole('row', { name: /Reads a second at peak/ })).toBeVisible();
    await expect(page.getByText('Hit rate needed')).toBeHidden();
    await page.keyboard.press('r');
    await expect(library.part('Clarify and scope').getByRole('heading', { name: 'Ask first' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Clarify and scope' })).toBeFocused();
    await page.keyboard.press('r');
    await expect(library.part('Worked estimate').getByRole('row', { name: /Hit rate needed/ })).toContainText('92.5');
    await library.part('Rubric').getByRole('button', { name: 'Show the rubric' }).click();
    await expect(library.part('Rubric').getByText('Requirements')).toBeVisible();
    await expect(library.part('Deep dives').getByRole('button')).toBeVisible();

    await page.getByRole('button', { name: 'Write down an attempt' }).click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Caching layer');
    await page.goBack();
    await expect(library.part('Your attempts').getByRole('link', { name: 'Caching layer' })).toBeVisible();
  });

  await test.step('an exercise shows its newest notes, and all sixty when one asks', async () => {
    await library.openItem('exercise/rate-limiter', 'Rate limiter');
    const attempts = library.part('Your attempts').getByRole('listitem');
    await expect(attempts).toHaveCount(6);
    await page.getByRole('button', { name: 'Show all 60' }).click();
    await expect(attempts).toHaveCount(60);
  });

  await test.step('a template is shown with its example and begins an entry', async () => {
    await library.goTo('/library');
    await library.tab('Templates');
    await library.row('Blameless post-mortem').click();
    await expect(library.part('Filled in').getByRole('heading').nth(1)).toBeVisible();
    await page.getByRole('button', { name: 'Begin one' }).click();
    await expect(page).toHaveURL(/#\/journal\//);
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toContainText('##');
  });

  await test.step('an address that leads nowhere says so and shows the way back', async () => {
    await library.goTo('/library/module/no-such-module');
    await expect(page.getByText('Not in the library')).toBeVisible();
    await page.getByRole('button', { name: 'To the modules' }).click();
    await expect(library.row('The role of a lead')).toBeVisible();
  });
});

test('the library is searched, and Back leads to where one was', async ({ page }) => {
  const library = new LibraryPage(page);

  await test.step('the search finds content and entries, and going back from a hit shows them again', async () => {
    await library.goTo('/library/templates');
    await expect(library.row('RFC').first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(library.search).toBeFocused();
    await library.search.fill('stampede');
    await expect(library.part('In the journal 1').getByRole('link', { name: /A stampede on Monday/ })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const first = page.locator('a[data-row]').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('a[data-row]').nth(1)).toBeFocused();

    await library.part('In the journal 1').getByRole('link').click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A stampede on Monday');
    await page.goBack();
    await expect(library.search).toHaveValue('stampede');
    await library.search.press('Escape');
    await expect(library.search).toHaveValue('');
    await expect(library.row('The role of a lead')).toBeVisible();
  });

  await test.step('a page begins at its top, and Back shows the list where one left it', async () => {
    await library.goTo('/library/exercises');
    await library.row('Web crawler').scrollIntoViewIfNeeded();
    await expect(library.row('Web crawler')).toBeInViewport();
    await library.row('Web crawler').click();
    await expect(library.heading('Web crawler')).toBeInViewport();
    await page.goBack();
    await expect(library.row('Web crawler')).toBeInViewport();
  });

  await test.step('what nobody wrote about is said, with what to try', async () => {
    await library.goTo('/library');
    await library.search.fill('zzyzx');
    await expect(page.getByText('Nothing found')).toBeVisible();
  });
});

const PAGES = [
  '/library',
  '/library/lessons',
  '/library/exercises',
  '/library/resources',
  '/library/templates',
  '/library/find/caching',
  '/library/module/role-of-a-lead',
  '/library/activity/brief-a-stand-up',
  '/library/lesson/senior-and-lead',
  '/library/exercise/caching-layer',
  '/library/resource/leaddev',
  '/library/template/rfc',
] as const;

test.describe('in both themes', () => {
  // Colours are judged when they have arrived, not on the way.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing serious on any page, and none scrolls sideways at 900', async ({ page }) => {
    const library = new LibraryPage(page);
    await page.setViewportSize({ width: 900, height: 600 });
    for (const path of PAGES) {
      await library.goTo(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\w/);
      await expect(page.getByRole('main').getByRole('link').nth(1)).toBeVisible();
      await page.waitForLoadState('networkidle');
      if (path.includes('/exercise/')) for (let part = 0; part < 4; part += 1) await page.keyboard.press('r');
      expect(await seriousProblemsInBothThemes(page), path).toEqual([]);
      expect(await scrollsSideways(page), path).toBe(false);
    }
  });
});
