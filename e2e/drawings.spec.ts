import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LocalDate } from '#shared/model/time.ts';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblems } from './judgePage.ts';
import { DrawingPage, elementsOnDisk, scenesIn } from './pages/drawingPage.ts';
import { JournalPage } from './pages/journalPage.ts';
import { begunRun } from './seeds.ts';

test.use({
  seed: {
    async prepare(planner) {
      await begunRun.prepare(planner);
      await planner.journal.create({
        kind: 'note',
        date: LocalDate.parse('2027-02-19'),
        edit: { title: 'On caches', body: 'Look.\n' },
      });
    },
  },
});

/** Ours alone: Excalidraw's own buttons lack names, which is not ours to change. */
const OUR_PART = 'section[aria-label="Whiteboard"] > header';

test('a session opens its whiteboard in one step, keeps it as evidence, and opens the same again', async ({
  leadlight,
}) => {
  const { page, vaultFolder } = leadlight;
  const board = new DrawingPage(page);
  await page.evaluate(() => {
    location.hash = '#/session/sketch-an-online-shop';
  });
  const work = page.getByRole('region', { name: 'What it leaves behind' });
  await work.getByRole('button', { name: 'Open the whiteboard' }).click();
  await board.isReady();
  await expect(page.getByLabel('Title')).toHaveValue('Sketch an online shop');
  for (const shape of ['load bal', 'kafka', 'shard']) await board.insertShape(shape);
  await board.drawBox({ x: 300, y: 200 });
  await expect.poll(() => elementsOnDisk(vaultFolder)).toBeGreaterThan(15);
  await board.leave();
  const first = await scenesIn(vaultFolder);
  expect(JSON.parse(first[0] ?? '')).toMatchObject({
    type: 'excalidraw',
    version: 2,
    source: 'https://excalidraw.com',
  });
  await expect(work.getByRole('link', { name: /Sketch an online shop/ })).toBeVisible();
  await expect(work.locator('img')).toBeVisible();
  await work.getByRole('button', { name: 'Open the whiteboard' }).click();
  await board.isReady();
  await expect(board.saved).toBeVisible();
  expect(await scenesIn(vaultFolder)).toEqual(first);
  await page.getByRole('link', { name: 'Sketch an online shop' }).click();
  await work.getByRole('button', { name: 'Another drawing' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Sketch an online shop 2');
});

test('a page that is killed in the middle of drawing loses at most a second', async ({ leadlight, context }) => {
  const { page, vaultFolder } = leadlight;
  const board = new DrawingPage(page);
  await page.getByRole('link', { name: 'Workbench' }).click();
  await page.getByRole('button', { name: 'New whiteboard' }).click();
  await board.isReady();
  const session = await context.newCDPSession(page);
  const draw = (box: number) => board.drawBox({ x: 260 + (box % 4) * 100, y: 110 + Math.floor(box / 4) * 80 });
  for (let box = 0; box < 8; box += 1) await draw(box);
  // While the pen goes on, not only when it rests.
  expect(await elementsOnDisk(vaultFolder)).toBeGreaterThan(0);
  await page.waitForTimeout(1_000);
  await draw(8);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  expect(await elementsOnDisk(vaultFolder)).toBeGreaterThanOrEqual(8);
});

test('a drawing is found by its title after the app was opened again, the same byte for byte', async ({
  leadlight,
}) => {
  const { vaultFolder } = leadlight;
  const board = new DrawingPage(leadlight.page);
  await leadlight.page.getByRole('link', { name: 'Workbench' }).click();
  await leadlight.page.getByRole('button', { name: 'New whiteboard' }).click();
  await board.isReady();
  await board.insertShape('cache');
  await leadlight.page.getByLabel('Title').fill('Kept [whole]');
  await leadlight.page.getByLabel('Title').press('Enter');
  await expect.poll(() => elementsOnDisk(vaultFolder)).toBeGreaterThan(1);
  const before = await scenesIn(vaultFolder);
  const page = await leadlight.reopen();
  await page.getByRole('link', { name: 'Workbench' }).click();
  await page.getByRole('link', { name: /Kept \[whole\]/ }).click();
  await new DrawingPage(page).isReady();
  expect(await scenesIn(vaultFolder)).toEqual(before);
});

test('a drawing shows in an entry, opens from there, and both are exported', async ({ leadlight }) => {
  const { page, vaultFolder } = leadlight;
  const board = new DrawingPage(page);
  const journal = new JournalPage(page);
  await journal.open();
  await journal.entry('On caches').click();
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: 'Insert a drawing' }).click();
  await page.getByRole('button', { name: 'New drawing' }).click();
  await board.isReady();
  await board.insertShape('database');
  await expect.poll(() => elementsOnDisk(vaultFolder)).toBeGreaterThan(1);
  await board.leave();
  const shown = page
    .getByRole('article', { name: 'Preview' })
    .getByRole('link', { name: /On caches: open the whiteboard/ });
  await expect(shown.locator('img')).toBeVisible();
  const width = () => shown.locator('img').evaluate((picture: HTMLImageElement) => picture.naturalWidth);
  await expect.poll(width).toBeGreaterThan(50);
  await page.getByRole('link', { name: 'Settings' }).click();
  const folder = join(vaultFolder, '..', 'export');
  await page.getByLabel('Folder', { exact: true }).fill(folder);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText(`Exported to ${folder}`)).toBeVisible();
  expect((await readdir(join(folder, 'drawings'))).sort()).toEqual([
    '2027-02-19-on-caches.excalidraw',
    '2027-02-19-on-caches.svg',
  ]);
  expect(await readFile(join(folder, 'journal/2027-02-19-on-caches.md'), 'utf8')).toContain(
    '![On caches](../drawings/2027-02-19-on-caches.svg)',
  );
  await page.goBack();
  await shown.click();
  await board.isReady();
});

test('versions, the bin, and every part of ours by keyboard, in both themes', async ({ page }) => {
  const board = new DrawingPage(page);
  await page.getByRole('link', { name: 'Workbench' }).click();
  await expect(page.getByText('No whiteboard yet')).toBeVisible();
  await page.keyboard.press('n');
  await board.isReady();
  await board.insertShape('queue');
  await expect(board.saved).toBeVisible();
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('menuitem', { name: 'Keep a version now' }).click();
  await expect(page.getByText('Kept as a version')).toBeVisible();
  await page.locator('.excalidraw-container').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(board.saved).toBeVisible();
  await page.getByRole('button', { name: 'Versions' }).click();
  await page.getByRole('menuitem', { name: /\d+ elements/ }).click();
  await expect(page.getByText('This version is back')).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((scheme) => document.documentElement.setAttribute('data-mantine-color-scheme', scheme), theme);
    expect(await seriousProblems(page, OUR_PART)).toEqual([]);
  }
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  await expect(page.getByText('No whiteboard yet')).toBeVisible();
  await page.getByText('Bin', { exact: true }).click();
  await page.getByRole('link', { name: /Untitled drawing/ }).click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await board.isReady();
  await board.leave();
  expect(await seriousProblems(page)).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#/drawings/01a3cc30-becd-7215-8f1d-7941c15db673';
  });
  await expect(page.getByText('There is no such drawing')).toBeVisible();
});
