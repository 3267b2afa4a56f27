import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblems } from './judgePage.ts';
import { DrawingPage } from './pages/drawingPage.ts';
import { InterviewPage } from './pages/interviewPage.ts';
import { Palette } from './pages/palette.ts';
import { walkedRun } from './seeds.ts';

/** A microphone that beeps once a second. */
const FAKE_MICROPHONE = '--use-fake-device-for-media-stream';

test.use({
  seed: walkedRun,
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), FAKE_MICROPHONE] }),
    { scope: 'worker' },
  ],
});

// Until then the address holds the token.
test.beforeEach(({ page }) => expect(page.getByRole('heading', { level: 1 })).toBeVisible());

test('a system-design interview is held from its session, drawn, noted, recorded, scored and kept as evidence', async ({
  leadlight,
  context,
}) => {
  const { page } = leadlight;
  await context.grantPermissions(['microphone']);
  const room = new InterviewPage(page);
  await room.goTo('/session/a-mock-design-interview');
  const work = page.getByRole('region', { name: 'What it leaves behind' });
  await work.getByRole('button', { name: 'New mock interview' }).click();
  await expect(page.getByRole('radio', { name: /System design/ })).toBeChecked();
  await expect(page.getByRole('region', { name: '45 minutes' }).getByRole('listitem')).toHaveText([
    'Requirements5 min',
    'Estimates5 min',
    'API5 min',
    'Data5 min',
    'High level10 min',
    'Deep dive10 min',
    'Wrap-up5 min',
  ]);
  await expect(room.drawn).toHaveText(/never asked/);
  const first = await room.drawn.textContent();
  await page.getByRole('button', { name: /^Draw another question/ }).click();
  await expect(room.drawn).not.toHaveText(first ?? '');
  expect(await seriousProblems(page)).toEqual([]);
  await room.begin();

  await expect(page.getByRole('status').filter({ hasText: 'not begun' })).toBeVisible();
  await expect(page.getByText('What a strong answer says')).toBeHidden();
  await page.keyboard.press('Space');
  await expect(room.timer).toHaveText(/^4:5\d$/);
  await page.keyboard.press('f');
  await expect(page.getByRole('list', { name: 'Follow-ups' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('t');
  await page.keyboard.type('10 k writes a second. Ask: how late?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Stop recording' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(room.phase('Estimates')).toHaveAttribute('aria-current', 'step');
  expect(await seriousProblems(page)).toEqual([]);

  await page.keyboard.press('b');
  const board = new DrawingPage(page);
  await board.isReady();
  await board.drawBox({ x: 300, y: 200 });
  await expect(board.saved).toBeVisible();
  await expect(room.timer).toBeVisible();
  await page.getByRole('button', { name: 'To the question' }).click();
  await expect(room.notes).toHaveValue('10 k writes a second. Ask: how late?');
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Record', exact: true })).toBeEnabled();

  await room.phase('Wrap-up').click();
  await expect(room.phase('Wrap-up')).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { level: 1, name: 'How did it go?' })).toBeVisible();
  await expect(page.getByText('What a strong answer says')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the debrief' })).toBeDisabled();
  await page.keyboard.press('2');
  for (let line = 0; line < 3; line += 1) await page.keyboard.press('3');
  await expect(page.getByRole('status').filter({ hasText: 'of 4' })).toHaveText('Solid: 2.5 of 4');
  await page
    .getByRole('textbox', { name: /^Why, for/ })
    .first()
    .fill('Estimated before drawing.');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make the debrief' }).dblclick();

  await page.getByRole('button', { name: 'Open the debrief' }).click();
  await expect(page.getByLabel('Title')).toHaveValue(/^Interview debrief: system design, /);
  await expect(page.getByText('Estimated before drawing.').first()).toBeVisible();
  await room.goTo('/session/a-mock-design-interview');
  await expect(work.getByRole('link', { name: 'System design: solid, 2.5 of 4' })).toBeVisible();
  await expect(work.getByRole('link', { name: /Interview debrief/ })).toBeVisible();
  await work.getByRole('link', { name: 'System design: solid, 2.5 of 4' }).click();
  for (const name of ['Whiteboard', 'Recording']) {
    await expect(page.getByRole('region', { name: 'Attached' }).getByRole('link', { name })).toBeVisible();
  }
});

test('an interview that broke off is resumed with its notes, and the time away is not counted', async ({
  leadlight,
}) => {
  let room = new InterviewPage(leadlight.page);
  await room.goTo('/interviews/new/lead-bar');
  await leadlight.page.getByText('60 min', { exact: true }).click();
  await expect(room.drawn).toHaveCount(6);
  await room.begin();
  const asked = await room.question.textContent();
  await leadlight.page.keyboard.press('Space');
  await room.notes.fill('Cost of delay first.');
  await expect(leadlight.page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await leadlight.page.reload();
  await expect(room.notes).toHaveValue('Cost of delay first.');

  const page = await leadlight.reopen({ now: '2027-02-19T09:00:00.000Z' });
  room = new InterviewPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await new Palette(page).give('resume the mock', 'Resume the mock interview');
  await expect(page.getByText(/was interrupted\. 17\d min without you are not counted/)).toBeVisible();
  await expect(room.question).toHaveText(asked ?? '');
  await expect(room.notes).toHaveValue('Cost of delay first.');
  await expect(room.timer).toHaveText(/^(10:00|9:\d\d)$/);
  await page.keyboard.press('Space');
  await expect(page.getByText(/was interrupted/)).toBeHidden();

  await page.keyboard.press('Escape');
  await expect(room.banner).toContainText('Lead bar is paused at “Question 1”');
  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  await room.banner.getByRole('button', { name: 'Resume' }).click();
  await expect(room.timer).toBeVisible();
  await room.goTo('/interviews/new');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByText(/^Another interview is under way\./)).toBeVisible();
});

test.describe('in the dark and in a small window', () => {
  test.use({
    viewport: { width: 900, height: 600 },
    seed: {
      async prepare(planner) {
        await walkedRun.prepare(planner);
        await planner.settings.save({ theme: 'dark' });
        const asked = { kind: 'behavioural' as const, minutes: 30, areas: [] };
        const { questions } = await planner.interviews.suggest({ ...asked, seed: 1 });
        const { id } = await planner.interviews.begin({
          ...asked,
          items: questions.slice(0, 1).map(({ item }) => item),
        });
        await planner.interviews.step({ id, step: 'end' });
        await planner.interviews.rateQuestion({ id, question: 0, rating: 1 });
        await planner.interviews.finish({ id });
      },
    },
  });

  test('areas without a question are said, a weak answer is drawn first, and a debrief is taken back', async ({
    page,
  }) => {
    const room = new InterviewPage(page);
    await room.goTo('/interviews');
    await expect(page.getByRole('listitem').filter({ hasText: 'Behavioural' })).toContainText('Weak, 1.0');
    expect(await seriousProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.keyboard.press('n');
    await page.getByRole('radio', { name: /Behavioural/ }).check();
    await page.getByText('Front end', { exact: true }).click();
    await expect(page.getByRole('heading', { name: 'No such question in these areas' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeDisabled();
    await page.getByRole('button', { name: 'All areas' }).click();
    await expect(room.drawn).toHaveCount(5);
    expect(await seriousProblems(page)).toEqual([]);
    await room.begin();
    await expect(page.getByText('Question 1 of 5')).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Nothing is rated yet' })).toBeVisible();
    for (let line = 0; line < 5; line += 1) await page.keyboard.press('1');
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the debrief' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Behavioural: weak' })).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole('link', { name: 'Practice' }).click();
    await expect(page.getByText(/6 cards|5 cards/).first()).toBeVisible();
    await page.goBack();
    await page.getByRole('button', { name: 'Score anew' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How did it go?' })).toBeVisible();
    await room.goTo('/journal');
    await expect(page.getByText('Interview debrief: behavioural')).toHaveCount(1);
  });
});
