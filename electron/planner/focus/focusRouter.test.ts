import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '#shared/contract/appContract.ts';
import { laterBy, MINUTE_MS } from '#shared/domain/focus/moments.ts';
import { date, rules, sessionId } from '#shared/domain/testing/aRun.ts';
import type { FocusInterval } from '#shared/model/focus.ts';
import { Instant } from '#shared/model/time.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { focusService } from './focusService.ts';
import { keepFocusSeen } from './keepFocusSeen.ts';

const id = sessionId('d1-s1');
const other = sessionId('d1-s2');
const FIVE = Instant.parse('2027-02-02T04:00:00.000Z');
const done = { state: 'done', minutes: 30, energy: 4, date: date('2027-02-02') } as const;

let open: TestPlanner;
let focus: TestPlanner['planner']['focus'];
let run: TestPlanner['planner']['run'];

beforeEach(async () => {
  await take(await aPlanner());
  await run.begin(rules());
});
afterEach(() => open.remove());

async function take(planner: TestPlanner): Promise<void> {
  open = planner;
  ({ focus, run } = planner.planner);
  at(0);
}

const minute = (minutes: number) => laterBy(FIVE, minutes * MINUTE_MS);

/** Sets the clock to so many minutes after five in the morning. */
function at(minutes: number): void {
  open.clock.moment = minute(minutes);
}

/** Lets the planner look at its clock every 20 seconds between two minutes, as it does while it is open. */
async function awake(from: number, until: number): Promise<void> {
  for (let minutes = from; minutes <= until; minutes += 1 / 3) {
    at(minutes);
    await open.focus.beat();
  }
  at(until);
}

/** Closes the vault, which stops the process as a quit (`isCrash` false) or a crash would, and opens it later. */
async function again(minutes: number, { isCrash = false } = {}): Promise<void> {
  if (!isCrash) await open.focus.beat({ isLast: true });
  await open.close();
  await take(await aPlanner({ folder: open.folder }));
  at(minutes);
}

const spans = (intervals: readonly FocusInterval[]) =>
  intervals.map(({ from, until }) => [minutesAfterFive(from), minutesAfterFive(until)]);
const minutesAfterFive = (moment: string) => Math.round((Date.parse(moment) - Date.parse(FIVE)) / MINUTE_MS);
const worked = async (session = id) => spans(await focus.intervals({ sessionId: session }));

describe('working on a session', () => {
  test('begins it in the run, pauses, goes on and finishes', async () => {
    expect(await focus.now()).toBeNull();
    expect(await focus.begin({ sessionId: id })).toMatchObject({ sessionId: id, clock: 'block', earlierMs: 0 });
    expect((await run.current())?.started).toEqual({ sessionId: id, at: minute(0) });
    await awake(0, 20);
    expect(await focus.pause()).toMatchObject({ running: null, earlierMs: 20 * MINUTE_MS });
    await awake(20, 90);
    expect(await focus.resume()).toMatchObject({ running: { from: minute(90) } });
    await awake(90, 100);
    await focus.finish();
    expect(await focus.now()).toBeNull();
    expect((await run.current())?.started).toBeNull();
    expect(await worked()).toEqual([
      [0, 20],
      [90, 100],
    ]);
  });

  test('ends when its outcome is recorded anywhere, at that moment', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 30);
    await run.record({ sessionId: id, outcome: done });
    at(31);
    expect(await focus.now()).toBeNull();
    await open.focus.beat();
    expect(await worked()).toEqual([[0, 30]]);
    await expect(focus.begin({ sessionId: id })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('goes over to another session: one runs at a time', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 10);
    await focus.begin({ sessionId: other, clock: 'flow' });
    await awake(10, 15);
    expect(await focus.now()).toMatchObject({ sessionId: other, clock: 'flow' });
    await focus.finish();
    expect(await worked()).toEqual([[0, 10]]);
    expect(await worked(other)).toEqual([[10, 15]]);
  });

  test('is extended, and says in words that nothing runs', async () => {
    await expect(focus.extend({ minutes: 5 })).rejects.toMatchObject({ code: 'invalid', defined: true });
    await focus.begin({ sessionId: id });
    await focus.extend({ minutes: 5 });
    expect(await focus.extend({ minutes: 15 })).toMatchObject({ extraMinutes: 20 });
  });

  test('a pomodoro rests by itself, also where no window looks', async () => {
    await focus.begin({ sessionId: id, clock: 'pomodoro' });
    await awake(0, 40);
    expect(await focus.now()).toMatchObject({ isBreak: true, pausedAt: minute(25), running: null });
    expect(await worked()).toEqual([[0, 25]]);
  });

  test('every window hears of a step once it is saved, and of nothing when only the clock was seen', async () => {
    const heard: Change[] = [];
    const closing = new AbortController();
    const listening = (async () => {
      for await (const change of open.parts.changes.subscribe(closing.signal)) heard.push(change);
    })().catch(() => undefined);
    await focus.begin({ sessionId: id });
    await awake(0, 5);
    await focus.pause();
    await focus.pause();
    closing.abort();
    await listening;
    expect(heard.map(({ topic }) => topic)).toEqual(['run', 'focus', 'focus']);
  });
});

describe('a gap', () => {
  test('is noticed after sleep, and nothing of it counts until it is settled', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 10);
    at(70);
    expect(await focus.now()).toMatchObject({ gaps: [{ from: minute(10), until: minute(70), because: 'away' }] });
    await awake(70, 75);
    expect(await focus.now()).toMatchObject({ gaps: [{ from: minute(10), until: minute(70), because: 'away' }] });
    await focus.settleGap({ choice: 'drop' });
    await awake(75, 80);
    await focus.finish();
    expect(await worked()).toEqual([
      [0, 10],
      [70, 80],
    ]);
  });

  test.each([
    ['keep', { choice: 'keep' } as const, [[0, 71]]],
    [
      'split',
      { choice: 'split', minutes: 25 } as const,
      [
        [0, 35],
        [70, 71],
      ],
    ],
  ])('after a quit and a restart can be settled by %s', async (_name, choice, expected) => {
    await focus.begin({ sessionId: id });
    await awake(0, 10);
    await again(70);
    const letGo = keepFocusSeen(open.focus, open.parts.host);
    expect(await focus.now()).toMatchObject({ gaps: [{ from: minute(10), until: minute(70), because: 'away' }] });
    await focus.settleGap(choice);
    at(71);
    await focus.pause();
    expect(await worked()).toEqual(expected);
    await letGo();
  });

  test('of two minutes is none', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 10);
    await again(12);
    expect(await focus.now()).toMatchObject({ gaps: [], running: { from: minute(0) } });
  });

  test('after a crash begins where the clock was seen last, 20 seconds before at most', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 10);
    at(10.3);
    await again(60, { isCrash: true });
    expect((await focus.now())?.gaps).toEqual([{ from: minute(10), until: minute(60), because: 'away' }]);
  });

  test('is none while the clock is paused, and the pause survives a restart', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 10);
    await focus.pause();
    await again(700);
    expect(await focus.now()).toMatchObject({ gaps: [], running: null, earlierMs: 10 * MINUTE_MS });
  });

  test('a crash between the two saves of a pause leaves it paused', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 10);
    const before = await open.parts.vault.focusNow.read();
    await focus.pause();
    await open.parts.vault.focusNow.update(() => before);
    await again(11, { isCrash: true });
    expect(await focus.now()).toMatchObject({ running: null, pausedAt: minute(10), earlierMs: 10 * MINUTE_MS });
    await focus.resume();
    at(12);
    await focus.finish();
    expect(await worked()).toEqual([
      [0, 10],
      [11, 12],
    ]);
  });
});

describe('a machine that nobody touches', () => {
  /** Looks every 20 seconds; the last touch was at this minute. */
  async function untouched(from: number, until: number, touchedAt: number): Promise<void> {
    for (let look = from * 3; look <= until * 3; look++) {
      at(look / 3);
      await open.focus.beat({ idleSeconds: Math.max(0, look * 20 - touchedAt * 60) });
    }
  }

  test('goes on counting, and is asked about once somebody is back', async () => {
    await focus.begin({ sessionId: id });
    await untouched(0, 40, 40 - 25);
    expect(await focus.now()).toMatchObject({ gaps: [], running: { from: minute(0) } });
    at(40.3);
    await open.focus.beat({ idleSeconds: 1 });
    expect(await focus.now()).toMatchObject({ gaps: [{ from: minute(15), until: minute(40), because: 'idle' }] });
    await focus.settleGap({ choice: 'keep' });
    await awake(40, 50);
    await focus.finish();
    expect(await worked()).toEqual([[0, 50]]);
  });

  test('is asked about after a quit, together with the time it was closed', async () => {
    await focus.begin({ sessionId: id });
    await untouched(0, 30, 10);
    await open.focus.beat({ isLast: true, idleSeconds: 20 * 60 });
    await again(90);
    await open.focus.beat();
    expect(await focus.now()).toMatchObject({ gaps: [{ from: minute(10), until: minute(90), because: 'idle' }] });
  });

  test('asks the host only where it can tell', async () => {
    const asked: string[] = [];
    const idleSeconds = () => {
      asked.push('idle');
      return 700;
    };
    await keepFocusSeen(open.focus, { about: open.parts.host.about, idleSeconds })();
    expect(asked).toEqual([]);
    const about = { ...open.parts.host.about, capabilities: { ...open.parts.host.about.capabilities, idleTime: true } };
    await keepFocusSeen(open.focus, { about, idleSeconds })();
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('the clock of the machine', () => {
  test('may be set back without work counting twice', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 60);
    await focus.pause();
    at(30);
    await focus.resume();
    await awake(30, 75);
    await focus.finish();
    expect(await worked()).toEqual([
      [0, 60],
      [60, 75],
    ]);
  });

  test('may be in another zone; the zone is kept with the work', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 10);
    open.clock.zoneName = 'America/Los_Angeles';
    await focus.pause();
    await focus.resume();
    await awake(10, 20);
    await focus.finish();
    const intervals = await focus.intervals({ sessionId: id });
    expect(intervals.map(({ zone }) => zone)).toEqual(['Europe/Berlin', 'America/Los_Angeles']);
    expect(spans(intervals)).toEqual([
      [0, 10],
      [10, 20],
    ]);
  });
});

describe('work written down by hand', () => {
  const add = (from: number, until: number, sessionId = id) =>
    focus.add({ sessionId, from: minute(from), until: minute(until) });

  test('is added, corrected and taken away, and is still there after a restart', async () => {
    at(200);
    const added = await add(0, 30);
    expect(added).toMatchObject({ by: 'hand', zone: 'Europe/Berlin' });
    await add(60, 90);
    await focus.correct({ id: added.id, from: minute(5), until: minute(35) });
    await again(201);
    expect(await worked()).toEqual([
      [5, 35],
      [60, 90],
    ]);
    await focus.remove({ id: added.id });
    expect(await worked()).toEqual([[60, 90]]);
    await expect(focus.remove({ id: added.id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await open.parts.vault.focusMonth('2027-02').read()).intervals[added.id]).toHaveProperty('deletedAt');
  });

  test('that was taken away is put back as it was, unless other work took its place', async () => {
    at(200);
    await focus.begin({ sessionId: id });
    await awake(200, 220);
    await focus.pause();
    const [measured] = await focus.intervals({ sessionId: id });
    if (!measured) throw new Error('Nothing was measured');
    await focus.remove({ id: measured.id });
    expect(await focus.putBack({ id: measured.id })).toMatchObject({ by: 'clock', from: minute(200), deletedAt: null });
    await focus.remove({ id: measured.id });
    await add(190, 210, other);
    await expect(focus.putBack({ id: measured.id })).rejects.toMatchObject({ code: 'invalid' });
    expect(await worked()).toEqual([]);
  });

  test('goes on where measured work ended in the same minute', async () => {
    await focus.begin({ sessionId: id });
    await awake(0, 20);
    at(20.5);
    await focus.pause();
    at(60);
    expect(await add(20, 40)).toMatchObject({ from: minute(20.5), until: minute(40) });
  });

  test('is refused in words where it overlaps other work or what runs now', async () => {
    at(100);
    await add(0, 30, other);
    await expect(add(20, 40)).rejects.toMatchObject({
      code: 'invalid',
      message: '“D1-S2” was worked on Tue 2 Feb from 05:00 to 05:30. Choose a time beside it.',
    });
    await focus.begin({ sessionId: id });
    await awake(100, 110);
    await expect(add(90, 105, other)).rejects.toMatchObject({ code: 'invalid' });
    await expect(add(115, 120)).rejects.toMatchObject({ code: 'invalid' });
    const kept = await add(40, 100);
    await expect(focus.correct({ id: kept.id, from: minute(29), until: minute(100) })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

test('a second look at the same vault finds the same', async () => {
  await focus.begin({ sessionId: id });
  await awake(0, 10);
  expect(await focusService(open.parts).now()).toEqual(await focus.now());
});
