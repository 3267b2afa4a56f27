import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { scrollsSideways, seriousProblemsInBothThemes } from './judgePage.ts';
import { RecordingPage } from './pages/recordingPage.ts';
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

const allow = (context: BrowserContext) => context.grantPermissions(['microphone']);

test('a take with a pause is recorded, heard faster, marked and criticised, and all of it is kept', async ({
  leadlight,
  context,
}) => {
  await allow(context);
  let recording = new RecordingPage(leadlight.page);
  await recording.openList();
  await recording.record();
  await recording.until(1);
  await recording.pause();
  await expect(recording.recorder.getByRole('status')).toHaveText('Paused. All of it is saved.');
  await recording.resume();
  await recording.until(3);
  await recording.stop();

  const { page } = leadlight;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recording of Fri 19 Feb, 07:04');
  await page.getByText('1.5×', { exact: true }).click();
  await recording.player.getByRole('button', { name: 'Play' }).click();
  await expect.poll(async () => (await recording.sounding()).seconds).toBeGreaterThan(0.5);
  expect((await recording.sounding()).speed).toBe(1.5);
  await recording.player.getByRole('button', { name: /^(Play|Pause)$/ }).focus();
  await page.keyboard.press('m');
  await page.keyboard.type('The question again, in one sentence');
  await page.keyboard.press('Enter');
  await expect(async () => {
    await page.keyboard.press('j');
    expect((await recording.sounding()).seconds).toBeLessThan(1);
  }).toPass();
  await recording.critique.fill('Slower at the *start*.');
  await expect(recording.marks).toHaveCount(1);
  expect(await seriousProblemsInBothThemes(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);

  recording = new RecordingPage(await leadlight.reopen());
  await recording.openList();
  await expect(recording.row(/Recording of/)).toContainText(/0:\d\d1 mark\d+ KB/);
  await recording
    .row(/Recording of/)
    .getByRole('link')
    .click();
  await expect(recording.marks.getByRole('textbox')).toHaveValue('The question again, in one sentence');
  await expect(recording.critique).toHaveText('Slower at the *start*.');
  await expect(recording.player).toContainText(/0:000:\d\d/);
});

test('a session begins its recording in one step; a take broken off by a reload is found again, binned and brought back', async ({
  leadlight: { page },
  context,
}) => {
  await allow(context);
  const recording = new RecordingPage(page);
  await page.goto(`${new URL(page.url()).origin}/#/session/final-rehearsal`);
  await page.getByRole('dialog').getByRole('button', { name: 'Record', exact: true }).click();
  await expect(recording.recorder.getByRole('button', { name: 'Stop recording' })).toBeFocused();
  await recording.until(2);
  await page.reload();
  await expect(page.getByText(/^Recovered, 0:(0[1-9]|[1-5]\d)$/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeHidden();
  await page.getByRole('button', { name: /^Play / }).click();
  await expect.poll(async () => (await recording.sounding()).seconds).toBeGreaterThan(0.3);

  await recording.openList();
  await page.getByRole('button', { name: /^More for / }).click();
  await page.getByRole('menuitem', { name: 'Move to the bin' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing recorded yet' })).toBeVisible();
  await page.getByRole('button', { name: 'In the bin: 1' }).click();
  await page.getByRole('button', { name: /^Restore / }).click();
  await page.getByRole('button', { name: 'Back to the recordings' }).click();
  await expect(page.getByRole('list', { name: 'Recordings' }).getByRole('listitem')).toHaveCount(1);
});

test('the microphone is asked for only on Record; where it is denied, the words say what to do', async ({
  leadlight: { page },
  context,
}) => {
  const recording = new RecordingPage(page);
  await recording.openList();
  await recording.record();
  await expect(recording.recorder.getByRole('alert')).toContainText('may not use the microphone. Allow it');
  await allow(context);
  await recording.record();
  await recording.until(1);
  // The take goes on while one looks at something else.
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('link', { name: 'Back to the recorder' }).click();
  await recording.stop();
  await expect(recording.player.getByRole('button', { name: 'Play' })).toBeEnabled();
});
