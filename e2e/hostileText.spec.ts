import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { MARKDOWN } from '#electron/fuzz/xss/markdownVectors.ts';
import { SVG_PICTURES } from '#electron/fuzz/xss/svgVectors.ts';
import { LocalDate } from '#shared/model/time.ts';
import { PLAN_TIMETABLE } from '#shared/model/timetable.ts';
import { expect, test } from './fixtures.ts';
import type { PlannerClient } from './hosts/plannerClient.ts';

/** What is a name somewhere is seen on many pages. Within 60 letters, for what is shorter than a title. */
const NAME = '"><img src=x onerror=tripped()><script>tripped()</script>';
const DATE = LocalDate.parse('2027-02-18');

const made = { entries: [] as string[], diagrams: '', drawing: '', recording: '' };

const PLAN = `Day 1: ${NAME}\n5:00–6:00: Read ${NAME}\n`;

async function prepare(planner: PlannerClient): Promise<void> {
  const { diagrams = [], ...others } = MARKDOWN;
  const texts = Object.values(others).flat();
  for (const vectors of [diagrams, texts.slice(0, 160), texts.slice(160)]) {
    const body = `# ${NAME}\n\n${vectors.join('\n\n')}`;
    const entry = await planner.journal.create({ kind: 'note', date: DATE, edit: { title: NAME, body } });
    made.entries.push(entry.id);
  }
  made.diagrams = made.entries[0] ?? '';
  const body = texts.join('\n\n');
  const rfc = await planner.journal.create({ kind: 'rfc', date: DATE, edit: { title: NAME, body } });
  const told = { id: rfc.id, revision: rfc.revision, quote: NAME, text: NAME };
  await planner.journal.comment(told);
  const star = { situation: body, task: NAME, action: NAME, result: NAME };
  const story = await planner.journal.create({ kind: 'star', date: DATE, edit: { title: NAME, star } });
  made.entries.push(rfc.id, story.id);
  const links = { sessionId: null, entryId: rfc.id, items: [] };
  const drawing = await planner.drawings.create({ title: NAME, links });
  for (const picture of SVG_PICTURES) {
    const kept = await planner.drawings
      .savePicture({ id: drawing.id, revision: drawing.revision, picture })
      .catch(() => null);
    expect(kept?.isKept ?? false).toBe(false);
  }
  const recording = await planner.recordings.begin({ title: NAME, links, mimeType: NAME });
  await planner.recordings.addChunk({ id: recording.id, at: 0, sound: 'GkXfo59ChoEB', seconds: 1 });
  await planner.recordings.finish({ id: recording.id, seconds: 1 });
  await planner.recordings.addMark({ id: recording.id, mark: { atSeconds: 0, text: NAME } });
  await planner.recordings.saveCritique({ id: recording.id, before: '', after: body });
  await planner.cards.addOwn({ front: NAME, back: body.slice(0, 1500) });
  await planner.reminders.saveRule({ title: NAME, when: { kind: 'before', part: 'morning', minutes: 10 } });
  const plan = await planner.plan.import({ files: [{ name: 'own.txt', text: PLAN }] });
  await planner.run.begin({
    startDate: LocalDate.parse('2027-02-19'),
    timetable: PLAN_TIMETABLE,
    restWeekdays: [7],
    planId: plan.id,
  });
  await planner.run.decideLater();
  made.drawing = drawing.id;
  made.recording = recording.id;
}

test.use({ seed: { prepare } });

test('no text, title or name runs anything, on any page, on paper or in a file', async ({ page }, testInfo) => {
  const tripped: string[] = [];
  await page.context().exposeFunction('tripped', () => tripped.push(page.url()));
  page.on('dialog', (dialog) => void dialog.dismiss());
  const blockedByPolicy: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) blockedByPolicy.push(`${page.url()} ${message.text()}`);
  });
  const origin = new URL(page.url()).origin;

  /** Opens a page of the app, and waits until it shows something of ours. */
  async function visit(path: string): Promise<void> {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, path);
    await expect(page.getByRole('heading').first()).toBeAttached();
    await settle(page);
    if (path.endsWith(made.diagrams)) await allDrawn(page);
    expect(tripped, path).toEqual([]);
    expect(new URL(page.url()).origin).toBe(origin);
  }

  await test.step('every page that shows what somebody wrote', async () => {
    for (const id of made.entries) await visit(`/journal/${id}`);
    const last = made.entries.at(-2) ?? '';
    for (const path of [
      '/',
      '/calendar',
      '/journal',
      `/present/${last}`,
      `/stories`,
      `/stories/${made.entries.at(-1)}/tell`,
      '/practice/review',
      '/workbench',
      `/drawings/${made.drawing}`,
      `/recordings/${made.recording}`,
      '/links',
      '/library/plan',
      '/library/plans',
      '/progress',
      '/evidence',
      '/settings',
      `/journal/${NAME}`,
      `/library/${encodeURIComponent(NAME)}`,
      '/journal/javascript:tripped()',
      '//evil.example/',
    ]) {
      await visit(path);
    }
  });

  await test.step('on paper, and in the file that is made of it', async () => {
    for (const id of [made.diagrams, ...made.entries.slice(-2)]) {
      await visit(`/print/${id}`);
      await page.emulateMedia({ media: 'print' });
      await settle(page);
      await page.emulateMedia({ media: null });
      expect(tripped).toEqual([]);
    }
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as HTML' }).click();
    const file = testInfo.outputPath('saved.html');
    await (await saving).saveAs(file);
    await expectHarmless(page, file);
  });

  await test.step('nothing was left to the policy to stop', () => {
    expect(blockedByPolicy).toEqual([]);
  });
});

/** A file as somebody who was sent it opens it: no policy of ours stands around it. */
async function expectHarmless(page: Page, file: string): Promise<void> {
  const asked: string[] = [];
  const other = await page.context().newPage();
  other.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) asked.push(request.url());
  });
  await other.goto(pathToFileURL(file).href);
  await settle(other);
  expect(asked).toEqual([]);
  expect(await other.locator('script, iframe, object, embed, base, form').count()).toBe(0);
  await other.close();
}

/** Handlers of what failed to load have run by then. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
}

/** Every diagram of the page is a picture, or says why it is none. */
async function allDrawn(page: Page): Promise<void> {
  await expect(page.locator('figure').nth(20)).toBeAttached();
  await expect(page.locator('figure[aria-busy=true]')).toHaveCount(0);
}
