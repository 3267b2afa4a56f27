import { afterEach, expect, test, vi } from 'vitest';
import { aDesktop, plannerOf, type TestDesktop } from './testing/aDesktop.ts';
import { beginRun } from './testing/beginRun.ts';
import { answers, asked, powerMonitor } from './testing/electronStandIn.ts';

let open: TestDesktop | null = null;
afterEach(async () => {
  vi.useRealTimers();
  await open?.quit();
  await open?.remove();
  open = null;
});

/** A quarter past four on the first morning, whose sessions begin at five. */
async function opened() {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2027, 1, 2, 4, 15) });
  const desktop = await aDesktop();
  open = desktop;
  const planner = plannerOf(desktop.window);
  await beginRun(planner);
  return { ...desktop, planner };
}

/** The machine slept until then. */
function wakeAt(hours: number, minutes: number): void {
  vi.setSystemTime(new Date(2027, 1, 2, hours, minutes));
  powerMonitor.emit('resume');
}

async function theMorningNotice() {
  wakeAt(4, 51);
  return vi.waitFor(() => {
    const [notice] = asked.notices;
    if (!notice) throw new Error('Nothing was told.');
    return notice;
  });
}

test('what came due while the machine slept is told when it wakes, once, with three buttons and a badge', async () => {
  const { planner, window } = await opened();
  const notice = await theMorningNotice();
  expect(notice.options.actions?.map(({ text }) => text)).toEqual(['Start', 'Snooze 10 minutes', 'Not today']);
  expect(asked.badges.at(-1)).toBe(1);
  wakeAt(4, 52);
  await planner.settings.save({ theme: 'dark' });
  expect(asked.notices).toHaveLength(1);

  notice.emit('click');
  await vi.waitFor(() => expect(window.webContents.sent.at(-1)?.[1]).toMatch(/^\/focus\//));
  expect(await planner.focus.now()).toBeNull();
  await vi.waitFor(() => expect(asked.badges.at(-1)).toBe(0));
});

test('a click on what gathers several opens the inbox', async () => {
  const { window } = await opened();
  vi.setSystemTime(new Date(2027, 1, 3, 4, 55));
  powerMonitor.emit('resume');
  const digest = await vi.waitFor(() => {
    const [notice, ...more] = asked.notices;
    if (!notice) throw new Error('Nothing was told.');
    expect(more).toEqual([]);
    return notice;
  });
  digest.emit('click');
  await vi.waitFor(() => expect(window.webContents.sent.at(-1)?.[1]).toBe('/inbox'));
});

test('Start begins the session and shows it', async () => {
  const { planner, window } = await opened();
  (await theMorningNotice()).press('Start');
  await vi.waitFor(() => expect(window.webContents.sent.at(-1)?.[1]).toMatch(/^\/focus\//));
  expect(await planner.focus.now()).not.toBeNull();
});

test('Snooze tells it again in ten minutes, Not today never', async () => {
  const { planner, window } = await opened();
  (await theMorningNotice()).press('Snooze 10 minutes');
  const states = async () => (await planner.reminders.inbox()).notices.map(({ state }) => state);
  await vi.waitFor(async () => expect(await states()).toEqual(['snoozed']));
  wakeAt(5, 2);
  await vi.waitFor(() => expect(asked.notices).toHaveLength(2));
  asked.notices[1]?.press('Not today');
  await vi.waitFor(async () => expect(await states()).toEqual(['not-today']));
  // Neither asked for the window.
  expect(window.webContents.sent).toEqual([]);
});

test('where the system has no notifications the badge tells all the same', async () => {
  await opened();
  answers.hasNotifications = false;
  wakeAt(4, 51);
  await vi.waitFor(() => expect(asked.badges.at(-1)).toBe(1));
  expect(asked.notices).toEqual([]);
});
