import type { MenuItemConstructorOptions } from 'electron';
import { afterEach, expect, test, vi } from 'vitest';
import { aDesktop, plannerOf, type TestDesktop } from '../testing/aDesktop.ts';
import { beginRun } from '../testing/beginRun.ts';
import { answers, asked, powerMonitor } from '../testing/electronStandIn.ts';

let open: TestDesktop | null = null;
afterEach(async () => {
  vi.useRealTimers();
  await open?.quit();
  await open?.remove();
  open = null;
});

type Planner = ReturnType<typeof plannerOf>;

/** Opened at five in the morning of the first day, with the run begun. */
async function opened(platform: NodeJS.Platform = 'linux') {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-02-02T04:00:00.000Z') });
  const desktop = await aDesktop({ platform });
  open = desktop;
  const planner = plannerOf(desktop.window);
  await beginRun(planner);
  await vi.waitFor(() => expect(labels()[0]).toMatch(/\d\d:\d\d \S/));
  return { ...desktop, planner };
}

const menu = (): MenuItemConstructorOptions[] => asked.trays[0]?.menu ?? [];
const labels = () => menu().flatMap(({ label }) => (label === undefined ? [] : [label]));

function choose(label: string): void {
  const item: { click?: unknown } | undefined = menu().find((candidate) => candidate.label === label);
  if (typeof item?.click !== 'function') throw new Error(`There is no ${label} in ${labels().join(', ')}.`);
  item.click();
}

/** Lets time pass in steps that leave no gap; at each somebody comes back to the machine. */
async function pass(planner: Planner, minutes: number): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) {
    vi.setSystemTime(Math.min(end, Date.now() + 100_000));
    powerMonitor.emit('resume');
    // Answered after what the planner makes of it.
    await planner.focus.now();
  }
}

test('the tray names the next session, starts it in the window, and pauses without one', async () => {
  const { window } = await opened('darwin');
  const [next] = labels();
  choose('Start');
  await vi.waitFor(() => expect(labels()[1]).toBe('Pause'));
  expect(labels()[0]).toMatch(/ left · /);
  expect(labels()[0]).toContain(next?.replace(/^.*\d\d:\d\d /, ''));
  expect(window.webContents.sent.at(-1)?.[1]).toMatch(/^\/focus\//);
  const [tray] = asked.trays;
  expect(tray?.toolTip).toBe(`Leadlight: ${labels()[0]}`);
  expect(tray?.title).not.toBe('');
  choose('Pause');
  await vi.waitFor(() => expect(labels()[1]).toBe('Go on'));
  expect(tray?.title).toBe('');
});

test('without a window the end of a block has the sound of a notification', async () => {
  const { planner, window } = await opened('darwin');
  choose('Start');
  await vi.waitFor(async () => expect(await planner.focus.now()).not.toBeNull());
  const focus = await planner.focus.now();
  const block = (focus && (await planner.run.current())?.placements[focus.sessionId]?.minutes) ?? 0;
  await pass(planner, block - 1);
  window.close();
  vi.setSystemTime(Date.now() + 61_000);
  powerMonitor.emit('resume');
  await vi.waitFor(() => expect(asked.notices.map(({ options }) => options.silent)).toEqual([false]));
});

test('coming back to the machine brings the time up to date at once', async () => {
  const { planner } = await opened();
  choose('Start');
  await vi.waitFor(() => expect(labels()[1]).toBe('Pause'));
  const [before] = labels();
  await pass(planner, 1);
  await vi.waitFor(() => expect(labels()[0]).not.toBe(before));
});

test('the end of the block is told once, and a click leads to the session', async () => {
  const { planner, window } = await opened();
  choose('Start');
  await vi.waitFor(async () => expect(await planner.focus.now()).not.toBeNull());
  const focus = await planner.focus.now();
  const block = (await planner.run.current())?.placements[focus?.sessionId ?? ('' as never)]?.minutes ?? 0;
  await pass(planner, block - 1);
  expect(asked.notices).toEqual([]);
  await pass(planner, 2);
  await vi.waitFor(() => expect(asked.notices).toHaveLength(1));
  const [notice] = asked.notices;
  expect(notice?.options).toMatchObject({ title: expect.stringContaining('over'), silent: true });
  await pass(planner, 2);
  expect(asked.notices).toHaveLength(1);
  notice?.emit('click');
  expect(window.webContents.sent.at(-1)).toEqual(['leadlight:command', `/focus/${focus?.sessionId}`]);
});

test('time in which nobody touched the machine is noticed when somebody comes back', async () => {
  const { planner } = await opened();
  choose('Start');
  await vi.waitFor(async () => expect(await planner.focus.now()).not.toBeNull());
  const began = Date.now();
  for (let minute = 1; minute <= 12; minute++) {
    answers.idleSeconds = minute * 60;
    await pass(planner, 1);
  }
  expect(await planner.focus.now()).toMatchObject({ gaps: [] });
  answers.idleSeconds = 0;
  await pass(planner, 1);
  const gaps = (await planner.focus.now())?.gaps ?? [];
  expect(gaps).toMatchObject([{ because: 'idle' }]);
  expect(Math.abs(Date.parse(gaps[0]?.from ?? '') - began)).toBeLessThan(5_000);
});
