import { SessionId } from '#shared/model/ids.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';
import { scrollsSideways, seriousProblems, seriousProblemsInBothThemes } from './judgePage.ts';
import { FocusPage } from './pages/focusPage.ts';
import { Palette } from './pages/palette.ts';
import { TodayPage } from './pages/todayPage.ts';
import { begunRun } from './seeds.ts';

const FIRST = 'First principles of system design';

/** The first session of the run, begun at 05:02 on its morning. */
const inFocus = {
  async prepare(planner: PlannerClient): Promise<void> {
    await begunRun.prepare(planner);
    await planner.focus.begin({ sessionId: await firstSession(planner) });
  },
};

async function firstSession(planner: PlannerClient): Promise<SessionId> {
  const plan = await planner.plan.get();
  return SessionId.parse(plan.phases[0]?.days[0]?.sessions[0]?.id);
}

test.describe('a morning in focus', () => {
  test.use({ seed: begunRun, now: '2027-02-02T04:02:00.000Z' });

  test('a session is begun, thought in, left, found again, finished, and the next one paused', async ({ page }) => {
    const focus = new FocusPage(page);

    await test.step('it begins from Today, takes a thought, is left and found again, and ends with the real time', async () => {
      await expect(page.getByRole('heading', { level: 1, name: 'System Design Fundamentals' })).toBeVisible();
      await page.keyboard.press('s');
      await expect(page.getByRole('heading', { level: 1, name: FIRST })).toBeVisible();
      await expect(focus.timer).toHaveText(/^(2:00:00|1:59:\d\d)$/);
      await expect(page).toHaveTitle(/^1:59:\d\d · First principles/);

      await page.keyboard.press('n');
      await page.keyboard.type('Ask about read replicas');
      await page.keyboard.press('Enter');
      await expect(page.getByText('1 kept in the journal')).toBeVisible();
      await page.keyboard.press('Escape');

      await page.keyboard.press('+');
      await expect(page.getByText(/left of 2 h 05, started 05:02/)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('heading', { level: 1, name: 'System Design Fundamentals' })).toBeVisible();
      await page.getByRole('link', { name: 'Back to focus' }).click();

      await page.keyboard.press('d');
      await new TodayPage(page).say('1:52');
      await expect(page.getByText('Done in 1 h 52 of 2 h.')).toBeVisible();
      await page.keyboard.press('s');
      await expect(page.getByRole('heading', { level: 1, name: 'Sketch an online shop' })).toBeVisible();
      await expect(focus.timer).toHaveText(/^(1:00:00|59:\d\d)$/);
    });

    await test.step('the next one pauses and goes on by Space, and a thought with spaces does neither', async () => {
      await expect(focus.step('Pause')).toBeVisible();
      await page.keyboard.press('n');
      await page.keyboard.type('two words');
      await expect(focus.step('Pause')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Space');
      await expect(page.getByText('Paused. Space goes on.')).toBeVisible();
      await expect(page).toHaveTitle(/^Paused, /);
      await page.keyboard.press('Space');
      await expect(focus.step('Pause')).toBeVisible();
    });
  });

  test('takes the lengths of the settings, changes the clock, and leads to what the session leaves behind', async ({
    page,
  }) => {
    const focus = new FocusPage(page);

    await test.step('a session that is not there leads back', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto(`${page.url().split('#')[0]}#/focus/nothing-like-that`);
      await page.getByRole('button', { name: 'Back to Today' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'System Design Fundamentals' })).toBeVisible();
    });

    await test.step('the lengths in the settings are those of the next pomodoro', async () => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('radiogroup', { name: 'Clock a session begins with' }).getByText('Pomodoro').click();
      const length = page.getByLabel('Pomodoro', { exact: true }).last();
      await expect(length).toHaveValue(/^25\b/);
      await length.fill('50');
      await page.getByRole('link', { name: 'Today' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'System Design Fundamentals' })).toBeVisible();
      await page.keyboard.press('s');
      await expect(focus.timer).toHaveText(/^(50:00|49:\d\d)$/);
    });

    await test.step('another clock is chosen', async () => {
      await focus.chooseClock('Flow');
      await expect(focus.timer).toHaveText(/^0:\d\d$/);
      await focus.chooseClock('Pomodoro');
      await expect(focus.timer).toHaveText(/^(50:00|49:\d\d)$/);
    });

    await test.step('what the session leaves behind is one click away', async () => {
      await page.getByRole('main').getByRole('link').click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Open the whiteboard' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(focus.timer).toBeVisible();
    });
  });
});

test.describe('a session that was left running', () => {
  test.use({ seed: inFocus, now: '2027-02-02T04:02:00.000Z' });

  test('asks about each gap after a restart: left out, kept in part, or kept', async ({ leadlight }) => {
    const openAgain = async (now: string) => {
      await expect(leadlight.page.getByRole('link', { name: 'Back to focus' })).toBeVisible();
      const page = await leadlight.reopen({ now });
      await page.getByRole('link', { name: 'Back to focus' }).click();
      return page;
    };

    await test.step('what is left out does not count', async () => {
      const page = await openAgain('2027-02-02T05:02:00.000Z');
      await expect(page.getByText(/^From 05:0\d to 06:0\d the clock was asleep: .* Was that work\?$/)).toBeVisible();
      await page.getByRole('button', { name: 'No, leave it out' }).click();
      await expect(new FocusPage(page).timer).toHaveText(/^1:5[89]:\d\d$/);
      await expect(new FocusPage(page).step('Pause')).toBeVisible();
      await page.keyboard.press('Escape');
    });

    await test.step('part of a gap is kept', async () => {
      const page = await openAgain('2027-02-02T06:02:00.000Z');
      await page.getByRole('button', { name: 'Part of it…' }).click();
      await page.getByLabel('Minutes that were work').fill('40');
      await page.getByRole('button', { name: 'Keep the first 40 min' }).click();
      await expect(new FocusPage(page).timer).toHaveText(/^1:1[89]:\d\d$/);
      await page.keyboard.press('Escape');
    });

    await test.step('the real minutes are filled in when it is done', async () => {
      const page = await openAgain('2027-02-02T07:02:00.000Z');
      await page.getByRole('button', { name: 'Yes, keep it' }).click();
      await expect(new FocusPage(page).step('Finish')).toBeVisible();
      await page.keyboard.press('d');
      await expect(page.getByRole('dialog').getByLabel('Real time')).toHaveValue(/^1 h (39|4[0-3])$/);
    });
  });
});

test.describe('the focus screen', () => {
  const evening = {
    async prepare(planner: PlannerClient): Promise<void> {
      await begunRun.prepare(planner);
      const plan = await planner.plan.get();
      await planner.focus.begin({ sessionId: SessionId.parse(plan.phases[0]?.days[0]?.sessions[3]?.id) });
    },
  };
  for (const [name, seed, now] of [
    ['at dawn', inFocus, '2027-02-02T04:02:00.000Z'],
    ['at dusk', evening, '2027-02-02T20:02:00.000Z'],
  ] as const) {
    test.describe(name, () => {
      test.use({ seed, now });
      test('is accessible in both themes and whole at 900 × 600', async ({ page }) => {
        await page.getByRole('link', { name: 'Back to focus' }).click();
        const focus = new FocusPage(page);
        await expect(focus.timer).toBeVisible();
        expect(await seriousProblemsInBothThemes(page)).toEqual([]);
        await page.setViewportSize({ width: 900, height: 600 });
        expect(await scrollsSideways(page)).toBe(false);
        await expect(focus.step('Finish')).toBeInViewport({ ratio: 1 });
        await expect(page.getByLabel('Capture a thought')).toBeInViewport({ ratio: 1 });
        await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      });
    });
  }
});

test.describe('the end of the block', () => {
  test.use({ seed: inFocus, now: '2027-02-02T04:02:00.000Z' });
  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['notifications']);
    await context.addInitScript(rememberWhatIsTold);
  });

  test('sounds once and shows one notification, however many windows are open', async ({ page, context }) => {
    const other = await context.newPage();
    const token = await page.evaluate(() => sessionStorage.getItem('leadlight-token'));
    await other.goto(`${page.url().split('#')[0]}#token=${token}`);
    for (const window of [page, other]) await expect(window).toHaveTitle(/^1:59:\d\d · First principles/);
    await context.clock.install({ time: await page.evaluate(() => Date.now()) });
    await context.clock.fastForward('02:01:00');
    for (const window of [page, other]) await expect(window).toHaveTitle(/^\+1:\d\d · First principles/);
    const told = async () => (await Promise.all([page, other].map((window) => window.evaluate(toldHere)))).flat();
    await expect.poll(told).toEqual(['2 h are over', 'chime']);
    await page.getByRole('link', { name: 'Back to focus' }).click();
    await expect(page.getByText('The time is over. Finish, or add some.')).toBeVisible();
    await new FocusPage(page).step('Add 15').click();
    await expect(new FocusPage(page).timer).toHaveText(/^13:\d\d$/);
    expect(await told()).toEqual(['2 h are over', 'chime']);
  });
});

test.describe('the time worked', () => {
  test.use({ seed: begunRun, now: '2027-02-02T07:02:00.000Z' });

  test('is added, corrected and removed by keyboard in the drawer, and suggested with the outcome', async ({
    leadlight,
  }) => {
    const { page } = leadlight;
    const drawer = page.getByRole('dialog', { name: FIRST });
    await page.getByRole('link', { name: FIRST }).click();
    await drawer.getByRole('button', { name: 'Add time' }).press('Enter');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0647');
    await page.keyboard.press('Enter');
    await expect(drawer.getByText('1 h 47 of 2 h planned')).toBeVisible();
    await expect(drawer.getByRole('button', { name: 'Add time' })).toBeFocused();

    await page.keyboard.press('Enter');
    await page.keyboard.type('6:30');
    await page.keyboard.press('Tab');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    const taken = `“${FIRST}” was worked on Tue 2 Feb from 05:00 to 06:47. Choose a time beside it.`;
    await expect(drawer.getByRole('alert')).toHaveText(taken);
    await page.keyboard.press('Escape');
    await expect(drawer.getByRole('form', { name: 'Add time' })).toBeHidden();

    await drawer.getByRole('button', { name: 'Correct 05:00 to 06:47' }).press('Enter');
    await page.keyboard.type('05:15');
    await page.keyboard.press('Enter');
    await expect(drawer.getByText('1 h 32 of 2 h planned')).toBeVisible();
    await drawer.getByRole('button', { name: 'Remove 05:15 to 06:47' }).press('Enter');
    await expect(drawer.getByText('Nothing measured yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(drawer.getByText('05:15 to 06:47')).toBeVisible();

    const again = await leadlight.reopen();
    await again.getByRole('link', { name: FIRST }).click();
    const found = again.getByRole('dialog', { name: FIRST });
    await found.getByRole('button', { name: 'Mark done' }).click();
    await expect(found.getByLabel('Real time')).toHaveValue('1 h 32');
    await found.getByLabel('Real time').press('Escape');
    await expect(found.getByRole('button', { name: 'Start' })).toBeFocused();
    expect(await seriousProblems(again)).toEqual([]);
  });

  test('is measured from the drawer, and the palette leads back to it', async ({ page }) => {
    await page.getByRole('link', { name: FIRST }).click();
    const drawer = page.getByRole('dialog', { name: FIRST });
    await drawer.getByRole('button', { name: 'Start' }).click();
    await expect(new FocusPage(page).timer).toHaveText(/^(2:00:00|1:59:\d\d)$/);
    await page.keyboard.press('Escape');
    await new Palette(page).give('back to focus', 'Back to focus');
    await expect(new FocusPage(page).step('Pause')).toBeVisible();
  });
});

/** Writes down in the page what it tells by sound and by notification. */
function rememberWhatIsTold(): void {
  const told: string[] = [];
  Object.assign(window, { told });
  window.Notification = class extends Notification {
    constructor(title: string, options?: NotificationOptions) {
      super(title, options);
      told.push(title);
    }
  };
  window.AudioContext = class extends AudioContext {
    constructor() {
      super();
      told.push('chime');
    }
  };
}

function toldHere(): string[] {
  return 'told' in window && Array.isArray(window.told) ? window.told.map(String).sort() : [];
}
