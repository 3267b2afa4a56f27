import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { CalendarFilePage, eventsIn } from './pages/calendarFilePage.ts';
import { walkedRun } from './seeds.ts';

const TODAYS_FIRST = /^2027-02-19T05:00:00 [^✓].* CONFIRMED$/;

test.describe('with a run', () => {
  test.use({ seed: walkedRun });

  test('the run is saved as a file, and a kept copy follows it until it is stopped', async ({
    page,
    leadlight,
  }, testInfo) => {
    const settings = new CalendarFilePage(page);

    await test.step('it is saved as a file another calendar reads', async () => {
      await settings.open();
      const download = await settings.save();
      expect(download.suggestedFilename()).toBe('Leadlight.ics');
      const file = testInfo.outputPath('Leadlight.ics');
      await download.saveAs(file);
      const events = await eventsIn(file);
      expect(events).toHaveLength(148);
      expect(events[0]).toMatch(/^2027-02-02T05:00:00 ✓ .* CONFIRMED$/);
      expect(events[60]).toMatch(TODAYS_FIRST);
    });

    await test.step('a file of another program is refused in words and left alone', async () => {
      const file = join(leadlight.vaultFolder, '..', 'work.ics');
      await writeFile(file, 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Work//EN\r\nEND:VCALENDAR\r\n');
      await settings.open();
      await settings.keep(file);
      await expect(settings.section).toContainText('was not written by Leadlight, and is left as it is');
      expect(await eventsIn(file)).toEqual([]);
    });

    await test.step('a kept copy follows the run, also after reopening, until it is stopped', async () => {
      const folder = join(leadlight.vaultFolder, '..', 'phone');
      const file = join(folder, 'Leadlight.ics');
      await mkdir(folder);
      await settings.open();
      await settings.keep(folder);
      await expect(settings.section).toContainText('Kept up to date');
      await expect(settings.section).toContainText(file);
      expect((await eventsIn(file))[60]).toMatch(TODAYS_FIRST);

      await page.getByRole('button', { name: 'Saturday, study day' }).click();
      await page.getByRole('button', { name: 'Use these times' }).click();
      await expect.poll(async () => (await eventsIn(file)).join('\n')).not.toContain('2027-02-20T');
      expect(await readdir(folder)).toEqual(['Leadlight.ics']);

      const reopened = new CalendarFilePage(await leadlight.reopen());
      await reopened.open();
      await expect(reopened.section).toContainText(file);
      await reopened.section.getByRole('button', { name: 'Stop' }).click();
      await expect(reopened.section.getByLabel('Folder or .ics file')).toBeVisible();
      expect(await readdir(folder)).toEqual(['Leadlight.ics']);
    });
  });

  test('a copy that cannot be written is told on the page one is on, and heals', async ({ page, leadlight }) => {
    const folder = join(leadlight.vaultFolder, '..', 'phone');
    await mkdir(folder);
    const settings = new CalendarFilePage(page);
    await settings.open();
    await settings.keep(folder);
    await expect(settings.section).toContainText('Kept up to date');
    await rm(folder, { recursive: true });
    await page.getByRole('button', { name: 'Saturday, study day' }).click();
    await page.getByRole('button', { name: 'Use these times' }).click();
    await page.getByRole('link', { name: 'Progress' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'Your calendar file is not up to date' });
    await told.getByRole('button', { name: 'See why' }).click();
    await expect(settings.section).toContainText(`The folder ${folder} cannot be reached`);

    await mkdir(folder);
    await settings.section.getByRole('button', { name: 'Try again' }).click();
    await expect(settings.section).toContainText('Kept up to date');
    expect(await readdir(folder)).toEqual(['Leadlight.ics']);
  });

  test('axe finds nothing serious, whether a copy is kept, troubled or neither', async ({ page, leadlight }) => {
    const folder = join(leadlight.vaultFolder, '..', 'phone');
    await mkdir(folder);
    const settings = new CalendarFilePage(page);
    await settings.open();
    await settings.keep(join(folder, 'nowhere'));
    await expect(settings.section).toContainText('There is no folder');
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await settings.keep(folder);
    await expect(settings.section).toContainText('Kept up to date');
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await writeFile(join(folder, 'Leadlight.ics'), 'mine');
    await page.getByRole('button', { name: 'Saturday, study day' }).click();
    await page.getByRole('button', { name: 'Use these times' }).click();
    await expect(settings.section).toContainText('Not up to date');
    expect(await seriousProblemsInBothThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 900, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
  });
});

test('without a run there is no file yet, and the calendar leads to the choice of the first day', async ({ page }) => {
  await page.getByRole('button', { name: 'Begin later' }).click();
  const settings = new CalendarFilePage(page);
  await settings.open();
  await settings.section.getByRole('button', { name: 'Save .ics' }).click();
  await expect(page.getByText('There is no run yet. Choose when you begin first.')).toBeVisible();
  await page.getByRole('link', { name: 'Calendar', exact: true }).click();
  await page.getByRole('link', { name: 'Choose when you begin' }).click();
  await expect(page.getByRole('heading', { name: 'When do you begin?' })).toBeVisible();
});
