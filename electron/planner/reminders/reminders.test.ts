import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { date, rules, sessionId, time } from '#shared/domain/testing/aRun.ts';
import { NoticeId } from '#shared/model/ids.ts';
import type { ReminderWhen } from '#shared/model/reminder.ts';
import { WELL } from '#shared/model/vaultHealth.ts';
import { aPlanner, type TestPlanner } from '../testing/aPlanner.ts';
import { keepReminding, LOOK_EVERY_MS, type Reminding } from './keepReminding.ts';
import { remindersRouter } from './remindersRouter.ts';
import { remindersService } from './remindersService.ts';

let open: TestPlanner;
let cards = 0;
let machine: ReturnType<typeof switchOn>;

/** The planner as a host runs it, but for the timer: `pass` lets time go by, and ticks as a timer would. */
function switchOn(planner: TestPlanner) {
  const service = remindersService(planner.parts, async () => cards);
  let tick: () => void = () => undefined;
  const reminding: Reminding = keepReminding(service, planner.parts.changes, (_ms, look) => {
    tick = look;
    return () => {
      tick = () => undefined;
    };
  });
  const advance = (ms: number) => {
    planner.clock.moment = new Date(Date.parse(planner.clock.moment) + ms).toISOString();
  };
  const settle = () => service.inTurn(async () => undefined);
  return {
    reminding,
    service,
    settle,
    client: createRouterClient(remindersRouter(planner.parts, { service, focus: planner.focus })),
    async pass(minutes: number) {
      for (let ms = 0; ms < minutes * 60_000; ms += LOOK_EVERY_MS) {
        advance(LOOK_EVERY_MS);
        tick();
        await settle();
      }
    },
    sleep: (minutes: number) => advance(minutes * 60_000),
    async look() {
      tick();
      await settle();
    },
  };
}

const inbox = () => machine.client.inbox();
const titles = async () => (await inbox()).notices.map(({ title }) => title);
const own = (shape: Partial<Extract<ReminderWhen, { kind: 'rule' }>> = {}): ReminderWhen => ({
  kind: 'rule',
  rrule: 'FREQ=DAILY',
  from: date('2027-02-01'),
  time: time('12:00'),
  skipsRestDays: false,
  ...shape,
});
const file = () => join(open.folder, 'vault', 'reminders.json');

/** Starts again over the same vault. */
async function restart() {
  const { folder, clock } = open;
  await open.close();
  open = await aPlanner({ folder });
  Object.assign(open.clock, clock);
  machine = switchOn(open);
  await machine.settle();
}

beforeEach(async () => {
  cards = 0;
  open = await aPlanner();
  // Tuesday 2 February 2027, 04:40 in Berlin.
  open.clock.moment = '2027-02-02T03:40:00.000Z';
  await open.planner.run.begin(rules());
  machine = switchOn(open);
  await machine.settle();
});
afterEach(async () => {
  await machine.reminding.close();
  await open.remove();
});

describe('the four that are always there', () => {
  test('are made at first use, each with what comes next', async () => {
    const four = await machine.client.rules();
    expect(four.map(({ about, isOn, next }) => [about, isOn, next[0]?.at])).toEqual([
      ['morning', true, '2027-02-02T04:50'],
      ['evening', true, '2027-02-02T20:50'],
      ['weekly-review', true, '2027-02-04T20:30'],
      ['cards', true, '2027-02-02T12:30'],
    ]);
    await restart();
    expect((await machine.client.rules()).map(({ id }) => id)).toEqual(four.map(({ id }) => id));
  });

  test('tell of the morning ten minutes before, once, on disk before any window hears of it', async () => {
    const heard: Promise<string>[] = [];
    const stop = new AbortController();
    void (async () => {
      for await (const { topic } of open.parts.changes.subscribe(stop.signal)) {
        if (topic === 'reminders') heard.push(readFile(file(), 'utf8'));
      }
    })().catch(() => undefined);
    await machine.pass(20);
    stop.abort();
    expect(heard).toHaveLength(1);
    expect(await heard[0]).toContain('D1-S1 · 05:00–07:00');
    expect(await inbox()).toMatchObject({
      unseen: 1,
      notices: [{ title: 'Morning', dueAt: '2027-02-02T04:50', state: 'new', target: { sessionId: 'd1-s1' } }],
    });
  });

  test('ask for cards only when some are due', async () => {
    machine.sleep(7 * 60 + 49);
    await machine.look();
    await machine.pass(5);
    expect(await titles()).not.toContain('Cards');
    cards = 12;
    machine.sleep(24 * 60 - 6);
    await machine.look();
    await machine.pass(5);
    expect((await inbox()).notices[0]).toMatchObject({ title: 'Cards', text: '12 cards are due today.' });
  });

  test('can be changed and turned off, not taken away nor made about something else', async () => {
    const [morning] = await machine.client.rules();
    if (!morning) throw new Error('No rule');
    await expect(machine.client.removeRule({ id: morning.id })).rejects.toThrow('Turn it off instead');
    const edit = { id: morning.id, title: 'Up', isOn: false };
    await expect(machine.client.saveRule({ ...edit, when: own() })).rejects.toThrow('keeps what it is about');
    await machine.client.saveRule({ ...edit, when: { kind: 'before', part: 'morning', minutes: 5 } });
    await machine.pass(30);
    expect(await titles()).toEqual([]);
  });
});

describe('a rule of one’s own', () => {
  test('is tried in the form: the next five, or the problem in words', async () => {
    const tried = await machine.client.occurrences({
      when: own({ rrule: 'FREQ=WEEKLY;BYDAY=MO,FR', time: time('23:30') }),
    });
    expect(tried).toEqual({
      isGood: true,
      next: ['02-05', '02-08', '02-12', '02-15', '02-19'].map((day) => ({ at: `2027-${day}T23:30`, isQuiet: true })),
    });
    for (const [rrule, words] of [
      ['FREQ=HOURLY', 'cannot be read'],
      ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'No day fits'],
      ['FREQ=DAILY;UNTIL=20270201', 'is over'],
    ] as const) {
      const bad = await machine.client.occurrences({ when: own({ rrule }) });
      expect(!bad.isGood && bad.problem).toContain(words);
      await expect(machine.client.saveRule({ title: 'Never', when: own({ rrule }) })).rejects.toThrow(words);
    }
  });

  test('made for a time that has passed today begins tomorrow, also after a crash', async () => {
    machine.sleep(9 * 60);
    await machine.look();
    const before = await titles();
    await machine.client.saveRule({ title: 'Call the mentor', when: own() });
    await machine.look();
    await restart();
    expect(await titles()).toEqual(before);
    machine.sleep(24 * 60 - 100);
    await machine.look();
    expect((await inbox()).notices[0]?.text).toContain('Call the mentor');
  });

  test('is taken away and put back', async () => {
    const { id } = await machine.client.saveRule({ title: 'Call the mentor', when: own() });
    await machine.client.removeRule({ id });
    expect(await machine.client.rules()).toHaveLength(4);
    await expect(machine.client.removeRule({ id })).rejects.toThrow('not there any more');
    await machine.client.restore({ id });
    expect((await machine.client.rules()).at(-1)).toMatchObject({ title: 'Call the mentor', deletedAt: null });
  });
});

describe('what one does with a notice', () => {
  const told = async () => {
    await machine.pass(11);
    const [notice] = (await inbox()).notices;
    if (!notice) throw new Error('Nothing was told');
    return notice;
  };

  test('start begins focus on the session', async () => {
    const { id } = await told();
    expect(await machine.client.act({ id, action: 'start' })).toMatchObject({ state: 'started' });
    expect(await open.planner.focus.now()).toMatchObject({ sessionId: 'd1-s1' });
    expect((await open.planner.run.current())?.started?.sessionId).toBe('d1-s1');
  });

  test('start says why it cannot, and leaves the notice', async () => {
    const { id } = await told();
    const outcome = { state: 'done' as const, minutes: 100, energy: null, date: date('2027-02-02') };
    await open.planner.run.record({ sessionId: sessionId('d1-s1'), outcome });
    await expect(machine.client.act({ id, action: 'start' })).rejects.toThrow('done already');
    expect((await inbox()).unseen).toBe(1);
  });

  test('snooze brings it again after ten minutes, once, also over a restart and a clock set back', async () => {
    const { id } = await told();
    await machine.client.claim({ id });
    await machine.client.act({ id, action: 'snooze' });
    await machine.pass(9);
    await restart();
    expect(await inbox()).toMatchObject({ unseen: 0, notices: [{ state: 'snoozed' }] });
    await machine.pass(2);
    expect(await inbox()).toMatchObject({ unseen: 1, notices: [{ id, state: 'new' }] });
    expect(await machine.client.claim({ id })).toEqual({ isYours: true });
    await machine.client.act({ id, action: 'snooze' });
    machine.sleep(-60);
    await machine.look();
    expect(await inbox()).toMatchObject({ unseen: 1, notices: [{ id, state: 'new' }] });
  });

  test('a snoozed session that was begun meanwhile does not come again', async () => {
    const { id } = await told();
    await machine.client.act({ id, action: 'snooze' });
    await open.planner.run.start({ sessionId: sessionId('d1-s1') });
    await machine.pass(12);
    expect(await inbox()).toMatchObject({ unseen: 0, notices: [{ state: 'seen' }] });
  });

  test('not today silences the rule until midnight', async () => {
    await machine.client.saveRule({ title: 'Stretch', when: own({ time: time('05:00') }) });
    await machine.pass(21);
    const [notice] = (await inbox()).notices;
    if (!notice) throw new Error('Nothing was told');
    await machine.client.act({ id: notice.id, action: 'not-today' });
    const [stretch] = (await machine.client.rules()).filter(({ about }) => about === 'own');
    if (!stretch) throw new Error('No rule');
    await machine.client.saveRule({ ...stretch, when: own({ time: time('05:04') }) });
    await machine.pass(6);
    expect(await titles()).toEqual(['Stretch', 'Morning']);
    machine.sleep(24 * 60);
    await machine.look();
    expect((await inbox()).notices[0]?.keys.filter((key) => key.startsWith(stretch.id))).toHaveLength(1);
  });

  test('is refused for one that is not there', async () => {
    await expect(machine.client.act({ id: (await told()).id, action: 'seen' })).resolves.toMatchObject({
      state: 'seen',
    });
    const other = NoticeId.parse((await machine.client.rules())[0]?.id);
    await expect(machine.client.act({ id: other, action: 'seen' })).rejects.toThrow('not in the inbox');
  });

  test('two windows that ask show one; an old notice none shows', async () => {
    const { id } = await told();
    const answers = await Promise.all([machine.client.claim({ id }), machine.client.claim({ id })]);
    expect(answers.filter(({ isYours }) => isYours)).toHaveLength(1);
    await restart();
    expect(await machine.client.claim({ id })).toEqual({ isYours: false });
    machine.sleep(16 * 60);
    await machine.look();
    machine.sleep(16);
    const [evening] = (await inbox()).notices;
    expect(evening?.dueAt).toBe('2027-02-02T20:50');
    expect(await machine.client.claim({ id: evening?.id ?? id })).toEqual({ isYours: false });
    expect((await machine.client.seeAll()).unseen).toBe(0);
  });
});

describe('whatever happens to the machine', () => {
  test('a restart between due and delivered loses nothing, and nothing doubles', async () => {
    machine.sleep(12);
    await restart();
    expect(await titles()).toEqual(['Morning']);
    await restart();
    machine.sleep(5);
    await machine.look();
    expect(await titles()).toEqual(['Morning']);
  });

  test('waking tells at once', async () => {
    machine.sleep(7 * 60);
    await machine.reminding.resume();
    expect(await titles()).toEqual(['While you were away: Morning']);
  });

  test('a run that is paused, and days that are kept free, are followed', async () => {
    const operation = { kind: 'blockOut' as const, from: date('2027-02-02'), to: date('2027-02-03') };
    await open.planner.run.apply({ operation });
    await machine.pass(20);
    expect(await titles()).toEqual([]);
    expect((await machine.client.rules())[0]?.next[0]?.at).toBe('2027-02-04T04:50');
    await open.planner.run.apply({ operation: { kind: 'pause' } });
    expect((await machine.client.rules()).map(({ next }) => next)).toEqual([[], [], [], []]);
  });

  test('a disk that refuses tells it with the next look', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await machine.settle();
    const save = vi.spyOn(open.parts.vault.reminders, 'update').mockRejectedValue(new Error('disk full'));
    await machine.pass(12);
    expect(await titles()).toEqual([]);
    expect(log).toHaveBeenCalledTimes(1);
    save.mockRestore();
    await machine.pass(1);
    expect(await titles()).toEqual(['Morning']);
    log.mockRestore();
  });

  test('a vault that is read-only tells in memory, and refuses rules', async () => {
    await machine.reminding.close();
    vi.spyOn(open.parts.vault, 'health').mockReturnValue({ ...WELL, readOnlyBecause: 'Newer' });
    vi.spyOn(open.parts.vault.reminders, 'update').mockRejectedValue(new Error('read-only'));
    const before = await readFile(file(), 'utf8');
    machine = switchOn(open);
    await machine.pass(12);
    expect(await titles()).toEqual(['Morning']);
    const id = (await inbox()).notices[0]?.id;
    if (id) expect(await machine.client.act({ id, action: 'dismiss' })).toMatchObject({ state: 'dismissed' });
    expect(await readFile(file(), 'utf8')).toBe(before);
    await expect(machine.client.saveRule({ title: 'Stretch', when: own() })).rejects.toThrow();
    vi.restoreAllMocks();
  });

  test('while nothing is due it reads and writes nothing', async () => {
    await machine.pass(1);
    const reads = vi.spyOn(open.parts.vault.reminders, 'read');
    const settings = vi.spyOn(open.parts.vault.settings, 'read');
    const { mtimeMs } = await stat(file());
    await machine.pass(8);
    expect(reads).not.toHaveBeenCalled();
    expect(settings).not.toHaveBeenCalled();
    expect((await stat(file())).mtimeMs).toBe(mtimeMs);
    vi.restoreAllMocks();
  });
});

test('quiet hours are read and set', async () => {
  expect(await machine.client.quiet()).toEqual({
    quiet: { mode: 'auto' },
    today: { endsAt: '2027-02-02T04:50', beginsAt: '2027-02-02T23:00' },
  });
  expect(await machine.client.setQuiet({ mode: 'own', from: time('21:00'), until: time('05:30') })).toMatchObject({
    today: { endsAt: '2027-02-02T05:30', beginsAt: '2027-02-02T21:00' },
  });
  await machine.pass(51);
  expect(await titles()).toEqual(['During your quiet hours: Morning']);
});

test('all rules are silenced for today, what comes next is tomorrow’s, and only what was changed is ended again', async () => {
  const [morning] = await machine.client.rules();
  if (!morning) throw new Error('The four rules are there');
  await machine.client.silence({ ids: [morning.id], isSilent: true });
  const { changed } = await machine.client.silence({ ids: null, isSilent: true });
  expect(changed).toHaveLength(3);
  expect(changed).not.toContain(morning.id);
  const silent = await machine.client.rules();
  expect(silent.map(({ isSilentToday }) => isSilentToday)).toEqual([true, true, true, true]);
  expect(silent[0]?.next[0]?.at).toBe('2027-02-03T04:50');
  await machine.pass(15);
  expect(await titles()).toEqual([]);
  await machine.client.silence({ ids: changed, isSilent: false });
  const after = await machine.client.rules();
  expect(after.map(({ isSilentToday }) => isSilentToday)).toEqual([true, false, false, false]);
});
