import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { PlansPage, SMALL_PLAN } from './pages/plansPage.ts';
import { walkedRun } from './seeds.ts';

test.use({ seed: walkedRun });

test('the plan is read day by day, from the library, from Today and from a session', async ({ page }) => {
  const plans = new PlansPage(page);

  await test.step('Today and a session lead to the plan day, and the session says what it trains', async () => {
    await page.getByRole('link', { name: 'Day 16 of 37' }).click();
    await page.getByRole('link', { name: /^Indexes and the planner/ }).click();
    const session = page.getByRole('dialog', { name: 'Indexes and the planner' });
    await expect(session.getByRole('link', { name: 'Relational databases' })).toBeVisible();
    await expect(session.getByRole('link', { name: 'PostgreSQL docs: indexes', exact: true })).toHaveAttribute(
      'href',
      /^#\/library\/resource\//,
    );
    await session.getByRole('link', { name: /^Day 16, / }).click();
    await expect(session).toBeHidden();
    await expect(page.getByText('Day 16 of 37')).toBeVisible();
  });

  await test.step('the plan shows what is done of each day, and leads to the day’s page', async () => {
    await page.getByRole('link', { name: 'Library' }).first().click();
    await page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name: 'Plan' }).click();
    await expect(page.getByText('You walk this plan. 6 phases, 37 days, 148 sessions, 259 h.')).toBeVisible();
    await expect(
      page.getByRole('link', { name: /^1 System Design Fundamentals/ }).getByRole('img', {
        name: '4 of 4 sessions done',
      }),
    ).toBeVisible();
    await page.getByRole('link', { name: /^16 Deep Dive into PostgreSQL/ }).click();
    await expect(page.getByRole('heading', { name: 'Deep Dive into PostgreSQL', level: 1 })).toBeVisible();
    await expect(page.getByText('Day 16 of 37')).toBeVisible();
  });

  await test.step('a plan day names its date, its sessions and what it exercises', async () => {
    await plans.open('/library/day/16');
    await expect(page.getByRole('region', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(4);
    await expect(
      page.getByRole('region', { name: 'Trains' }).getByRole('link', { name: 'Relational databases' }),
    ).toHaveAttribute('href', '#/skills/relational-databases');
    for (const part of ['Modules', 'Questions', 'Resources']) {
      await expect(page.getByRole('region', { name: part }).getByRole('link').first()).toBeVisible();
    }
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByText('Day 15 of 37')).toBeVisible();
    await page.getByRole('button', { name: 'Plan day after' }).click();
    await page.getByRole('link', { name: 'Friday 19 February' }).click();
    await expect(page).toHaveURL(/#\/day\/2027-02-19$/);
  });

  await test.step('a day the plan does not have leads back to the plan', async () => {
    await plans.open('/library/day/99');
    await page.getByRole('button', { name: 'To the plan' }).click();
    await expect(page).toHaveURL(/#\/library\/plan$/);
  });
});

test('a plan of one’s own is read, corrected, refused, kept, replaced and brought back', async ({ page }) => {
  const plans = new PlansPage(page);

  await test.step('what is wrong with a plan is said with line and text, and nothing can be kept until it is right', async () => {
    await plans.open();
    await plans.choose({ name: 'queues.txt', text: SMALL_PLAN.replace('7:00–8:30', '7:00–6:30') });
    const problem = plans.problems('To put right first');
    await expect(problem).toContainText('Line 6');
    await expect(problem).toContainText('ends before it begins');
    await expect(problem).toContainText('7:00–6:30: Sketch a mailing service');
    await expect(plans.keep).toBeDisabled();

    await plans.text.fill(SMALL_PLAN);
    await expect(problem).toHaveCount(0);
    await expect(page.getByRole('status').filter({ hasText: '1 phase, 2 days, 4 sessions, 5 h 30' })).toBeVisible();
    await expect(plans.keep).toBeEnabled();
    await page.getByRole('button', { name: 'Start over' }).click();
  });

  await test.step('a plan can be dropped onto the page', async () => {
    await plans.open();
    const dataTransfer = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'queues.txt'));
      return transfer;
    }, SMALL_PLAN);
    await page.getByRole('region', { name: 'Files or text' }).dispatchEvent('drop', { dataTransfer });
    await expect(page.getByRole('textbox', { name: 'queues.txt, to correct here' })).toHaveValue(SMALL_PLAN);
    await expect(plans.keep).toBeEnabled();
    await page.getByRole('button', { name: 'Start over' }).click();
  });

  await test.step('a file that is no plan is refused by name', async () => {
    await plans.open();
    await plans.choose({ name: 'photo.png', text: 'not a plan' });
    await expect(page.getByRole('alert')).toHaveText(/“photo\.png” is no plan/);
  });

  await test.step('a plan that is there already is replaced, and one that was removed can be brought back', async () => {
    await plans.open();
    await plans.bring(SMALL_PLAN);
    await expect(plans.plan('Two days of queues')).toContainText('4 sessions');
    await plans.text.fill(SMALL_PLAN.replace('  6:00–8:00', '  8:00–9:00: Sketch a dead letter queue\n  6:00–8:00'));
    await expect(page.getByText('It takes the place of “Two days of queues”')).toBeVisible();
    await page.getByRole('button', { name: 'Start over' }).click();

    await page.getByRole('button', { name: 'Remove Two days of queues' }).click();
    await expect(plans.plan('Two days of queues')).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(plans.plan('Two days of queues')).toContainText('1 phase, 2 days, 4 sessions, 5 h 30');
  });
});

test('one’s own plan is previewed, kept, walked, and still there after reopening', async ({ leadlight }) => {
  const plans = new PlansPage(leadlight.page);
  await plans.open();
  await plans.text.fill(SMALL_PLAN);
  await expect(leadlight.page.getByText('07:00–08:30')).toBeVisible();
  await plans.keep.click();
  await expect(plans.plan('Two days of queues')).toContainText('Your own. 1 phase, 2 days, 4 sessions, 5 h 30.');

  await leadlight.page.getByRole('button', { name: 'Begin a run with Two days of queues' }).click();
  const dialog = leadlight.page.getByRole('dialog', { name: 'Begin “Two days of queues”' });
  await expect(dialog).toContainText('with the 60 sessions you finished');
  await expect(dialog.getByLabel('Morning from')).toHaveValue('06:00');
  await dialog.getByRole('button', { name: 'Begin on Sat 20 Feb' }).click();
  await expect(leadlight.page.getByRole('heading', { name: 'Before the first day' })).toBeVisible();

  const page = await leadlight.reopen({ now: '2027-02-20T05:00:00.000Z' });
  await expect(page.getByRole('heading', { name: 'What a queue is for' })).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(3);
  const again = new PlansPage(page);
  await again.open();
  await expect(again.plan('Two days of queues')).toContainText('Your run follows it');
  await page.getByRole('button', { name: 'Remove Two days of queues' }).click();
  await expect(page.getByText(/run/i).last()).toBeVisible();
  await expect(again.plan('Two days of queues')).toBeVisible();
});

test.describe('at the first start', () => {
  test.use({ seed: undefined });

  test('one’s own plan can be walked from the first day on', async ({ page }) => {
    const plans = new PlansPage(page);
    await page.getByRole('button', { name: 'Use your own plan' }).click();
    await plans.bring(SMALL_PLAN);
    await expect(page.getByRole('heading', { name: 'Two days, one pane at a time.' })).toBeVisible();
    await expect(page.getByText('4 sessions, 6 hours.')).toBeVisible();
    await page.getByRole('button', { name: 'Begin', exact: false }).last().click();
    await page.getByRole('button', { name: 'Day after' }).click();
    await expect(page.getByRole('heading', { name: 'What a queue is for' })).toBeVisible();
  });
});

test.describe('in both themes', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('axe finds nothing serious on the plan’s pages, and nothing scrolls sideways at 900', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 600 });
    const plans = new PlansPage(page);
    for (const path of ['/library/plan', '/library/day/16', '/library/plans']) {
      await plans.open(path);
      if (path === '/library/plans') {
        await plans.text.fill(SMALL_PLAN.replace('7:00–8:30', '7:00–6:30'));
        await expect(plans.problems('To put right first')).toBeVisible();
      }
      await page.waitForLoadState('networkidle');
      expect(await seriousProblemsInBothThemes(page), path).toEqual([]);
      expect(await scrollsSideways(page), path).toBe(false);
    }
  });
});
