import { describe, expect, test } from 'vitest';
import { ReminderRule } from '../../model/reminder.ts';
import { Run } from '../../model/run.ts';
import { aRun, date, sessionId, time, withOutcome } from '../testing/aRun.ts';
import { addDays } from '../time/localDate.ts';
import { aMachine, aRule, daily, fourStandard } from './testing/aMachine.ts';

/** When a single rule told, by its wall times. */
const toldAt = (machine: ReturnType<typeof aMachine>) => machine.keys().map((key) => key.split('@')[1]);
const atHalfPastNoon = [aRule(1, { when: daily('12:30') })];
const atHalfPastTwo = [aRule(1, { when: daily('02:30') })];
const [morning, evening] = fourStandard();

function begun(shape: Parameters<typeof aMachine>[0] = {}) {
  const machine = aMachine({ run: aRun(), ...shape });
  machine.look();
  return machine;
}

describe('after sleep', () => {
  test('one occurrence that was slept over comes as what was missed', () => {
    const machine = begun({ rules: atHalfPastNoon });
    machine.sleep(14 * 60);
    expect(machine.look()).toMatchObject([{ title: 'While you were away: Rule 1', target: { kind: 'none' } }]);
    expect(machine.look()).toEqual([]);
  });

  test('twenty come as one digest, and never again', () => {
    const machine = begun({
      rules: ['06:00', '09:00', '12:30', '19:00'].map((at, place) => aRule(place + 1, { when: daily(at) })),
    });
    machine.sleep(5 * 24 * 60);
    expect(machine.look().map(({ keys }) => keys.length)).toEqual([20]);
    machine.restart();
    expect(machine.look()).toEqual([]);
  });

  test('a digest has a line for each rule, with what is newest', () => {
    const machine = begun();
    machine.sleep(5.5 * 24 * 60);
    const [digest, ...others] = machine.look();
    expect(others).toEqual([]);
    // From Tuesday 04:00 to Sunday 16:00: five days of cards, three each of mornings and evenings, one review.
    expect(digest?.keys).toHaveLength(5 + 3 + 3 + 1);
    expect(digest?.title).toBe('While you were away');
    expect(digest?.text).toBe(
      [
        'Morning: D3-S1 · Thu 4 Feb, 05:00–07:00 (and 2 earlier)',
        'Cards: 3 cards are due today. (and 4 earlier)',
        'Evening: D3-S4 · Thu 4 Feb, 21:00–23:00 (and 2 earlier)',
        'Weekly review: The week of Mon 1 Feb can be looked back on.',
      ].join('\n'),
    );
    machine.run(600, 20);
    expect(machine.told).toHaveLength(1);
  });

  test('a minute late is on time; two minutes late twice is a digest', () => {
    const rules = [aRule(1, { when: daily('12:30') }), aRule(2, { when: daily('12:30') })];
    const onTime = begun({ rules, now: '2027-02-02T11:29:00.000Z' });
    onTime.sleep(2);
    expect(onTime.look().map(({ title }) => title)).toEqual(['Rule 1', 'Rule 2']);
    const late = begun({ rules, now: '2027-02-02T11:29:00.000Z' });
    late.sleep(3);
    expect(late.look().map(({ title }) => title)).toEqual(['While you were away']);
  });

  test('what is older than a week is left', () => {
    const machine = begun({ rules: atHalfPastNoon });
    machine.sleep(30 * 24 * 60);
    expect(machine.look()[0]?.keys).toHaveLength(7);
  });
});

describe('a clock that is set', () => {
  test.each([
    ['an hour', 60],
    ['a day', 24 * 60],
    ['a year', 365 * 24 * 60],
  ])('%s back tells nothing twice, and goes on with what was not told', (_, minutes) => {
    const machine = begun({ rules: atHalfPastNoon, now: '2027-02-02T11:00:00.000Z' });
    machine.run(60);
    machine.setClock(-minutes);
    machine.look();
    machine.run(10);
    machine.setClock(minutes);
    machine.run(24 * 60, 10);
    expect(toldAt(machine)).toContain('2027-02-02T12:30');
    expect(toldAt(machine)).toContain('2027-02-03T12:30');
    expect(new Set(machine.keys()).size).toBe(machine.keys().length);
  });

  test('a year forward by mistake and back loses nothing of the time between', () => {
    const machine = begun({ rules: atHalfPastNoon, now: '2027-02-02T11:00:00.000Z' });
    machine.setClock('2028-02-02T11:00:00.000Z');
    machine.run(60);
    expect(toldAt(machine).every((at) => at?.startsWith('2028-'))).toBe(true);
    machine.restart();
    machine.setClock('2027-02-02T12:00:00.000Z');
    machine.look();
    machine.run(24 * 60, 10);
    expect(toldAt(machine).filter((at) => at?.startsWith('2027-02-0'))).toEqual([
      '2027-02-02T12:30',
      '2027-02-03T12:30',
    ]);
  });

  test('a day forward by mistake tells tomorrow once, and not again tomorrow', () => {
    const machine = begun({ rules: atHalfPastNoon, now: '2027-02-02T11:00:00.000Z' });
    machine.setClock(24 * 60);
    machine.look();
    machine.setClock(-24 * 60);
    machine.run(3 * 24 * 60, 10);
    const days = ['2027-02-02', '2027-02-03', '2027-02-04'];
    expect(toldAt(machine)).toEqual(days.map((day) => `${day}T12:30`));
  });
});

describe('another zone', () => {
  test('to the east: what the wall jumped over is told', () => {
    const machine = begun({ rules: atHalfPastNoon, now: '2027-02-02T09:00:00.000Z' });
    machine.travel('Asia/Tokyo');
    expect(machine.look()).toMatchObject([{ dueAt: '2027-02-02T12:30', zone: 'Asia/Tokyo' }]);
  });

  test('to the west: the hours that come again bring nothing again', () => {
    const machine = begun({ rules: atHalfPastNoon, now: '2027-02-02T11:00:00.000Z' });
    machine.run(60);
    machine.travel('America/New_York');
    machine.run(24 * 60, 10);
    expect(toldAt(machine)).toEqual(['2027-02-02T12:30']);
    machine.run(60, 10);
    machine.run(60, 10);
    expect(toldAt(machine)).toHaveLength(1);
    machine.run(5 * 60, 10);
    expect(toldAt(machine)).toEqual(['2027-02-02T12:30', '2027-02-03T12:30']);
  });

  test('over the date line, a day is not told twice nor left out', () => {
    const machine = begun({ rules: atHalfPastNoon, now: '2027-02-02T20:00:00.000Z', zone: 'Pacific/Pago_Pago' });
    machine.run(6 * 60, 10);
    machine.travel('Pacific/Apia');
    machine.run(24 * 60, 10);
    machine.travel('Pacific/Pago_Pago');
    machine.run(24 * 60, 10);
    expect(toldAt(machine)).toEqual(['2027-02-02T12:30', '2027-02-03T12:30', '2027-02-04T12:30']);
  });
});

describe('a clock change at 02:30', () => {
  test('in spring it comes when the wall would have said so: at 03:30', () => {
    const machine = begun({ rules: atHalfPastTwo, now: '2027-03-28T00:00:00.000Z' });
    machine.run(89);
    expect(machine.told).toEqual([]);
    machine.run(1);
    expect(machine.told).toMatchObject([{ dueAt: '2027-03-28T02:30', deliveredAt: '2027-03-28T01:30:00.000Z' }]);
    machine.run(120, 10);
    expect(machine.told).toHaveLength(1);
  });

  test('in autumn it comes at the first 02:30 and not at the second', () => {
    const machine = begun({ rules: atHalfPastTwo, now: '2027-10-31T00:00:00.000Z' });
    machine.run(180);
    expect(machine.told).toMatchObject([{ dueAt: '2027-10-31T02:30', deliveredAt: '2027-10-31T00:30:00.000Z' }]);
  });
});

describe('a restart', () => {
  test('between due and delivered loses nothing; after it, nothing doubles', () => {
    const machine = begun({ rules: atHalfPastNoon, now: '2027-02-02T11:00:00.000Z' });
    machine.sleep(31);
    expect(machine.due()).toHaveLength(1);
    machine.restart();
    expect(machine.look()).toHaveLength(1);
    machine.restart();
    expect(machine.look()).toEqual([]);
  });

  test('the first start ever tells nothing of the past', () => {
    expect(aMachine({ run: aRun(), now: '2027-02-04T22:00:00.000Z' }).look()).toEqual([]);
  });
});

describe('the run', () => {
  const onTuesday = { now: '2027-02-02T03:00:00.000Z', rules: [morning, evening].filter((rule) => rule !== undefined) };
  const day = (run: Run | null) => {
    const machine = begun({ ...onTuesday, run });
    machine.run(20 * 60, 5);
    return toldAt(machine);
  };

  test('tells ten minutes before each half', () => {
    expect(day(aRun())).toEqual(['2027-02-02T04:50', '2027-02-02T20:50']);
  });

  test.each([
    ['there is none', null],
    ['it is paused', aRun({ pausedOn: date('2027-02-02') })],
    ['it is archived', aRun({ archivedAt: aRun().createdAt })],
    ['the day is kept free', Run.parse({ ...aRun(), blackouts: [{ from: '2027-02-01', to: '2027-02-03' }] })],
    ['the day rests', aRun({ restWeekdays: [2] })],
  ])('tells nothing where %s', (_, run) => {
    expect(day(run)).toEqual([]);
  });

  test('tells of the first that waits: not of what has begun, was done ahead or set aside', () => {
    const started = { ...aRun(), started: { sessionId: sessionId('d1-s1'), at: aRun().createdAt } };
    expect(day(started)).toEqual(['2027-02-02T20:50']);
    expect(day(withOutcome(aRun(), 'd1-s4', 'done', { date: date('2027-02-01') }))).toEqual(['2027-02-02T04:50']);
    expect(day(withOutcome(aRun(), 'd1-s1', 'skipped'))).toEqual(['2027-02-02T06:50', '2027-02-02T20:50']);
    expect(day(withOutcome(aRun(), 'd1-s1', 'done'))).toEqual(['2027-02-02T20:50']);
  });

  test('follows a session that was put on a rest day', () => {
    const run = aRun();
    const place = { date: date('2027-02-07'), start: time('09:00'), minutes: 120, isMovedByHand: true };
    const machine = begun({ run: { ...run, placements: { ...run.placements, [sessionId('d3-s1')]: place } } });
    machine.setClock('2027-02-07T07:45:00.000Z');
    machine.look();
    machine.run(10);
    expect(machine.told.at(-1)).toMatchObject({ title: 'Morning', text: 'D3-S1 · 09:00–11:00' });
  });

  test('asks to look back on the last study day of each week, never on a rest day', () => {
    const weekly = fourStandard().filter(({ about }) => about === 'weekly-review');
    const run = aRun({ restWeekdays: [1, 2, 3, 6] });
    const machine = begun({ run, rules: weekly });
    for (let days = 0; days < 14; days += 1) machine.run(24 * 60, 30);
    // Thursdays, Fridays and Sundays are studied; the plan ends in the week of the 8th.
    const expected = Object.values(run.placements).map((placement) => placement.date);
    expect(expected.toSorted().at(-1)).toBe('2027-02-07');
    expect(toldAt(machine)).toEqual(['2027-02-07T20:30']);
  });

  test('leaves cards and own rules that skip rest days out on rest days, free days and in a pause', () => {
    const rules = [aRule(1, { when: daily('12:30', { skipsRestDays: true }) })];
    const run = Run.parse({ ...aRun(), blackouts: [{ from: '2027-02-04', to: '2027-02-04' }], pausedOn: '2027-02-09' });
    const machine = begun({ run, rules });
    machine.run(10 * 24 * 60, 60);
    expect(toldAt(machine).map((at) => at?.slice(8, 10))).toEqual(['02', '03', '05', '06', '08']);
  });
});

describe('quiet hours', () => {
  const late = aRule(5, { when: daily('23:30') });
  const early = aRule(6, { when: daily('04:00') });

  test('auto: from the end of the evening to the first reminder of the morning', () => {
    const machine = begun({ now: '2027-02-02T18:00:00.000Z', rules: [...fourStandard(), late, early] });
    machine.change((reminders) => ({ ...reminders, quiet: { mode: 'auto' } }));
    machine.run(9 * 60 + 49);
    expect(toldAt(machine)).toEqual(['2027-02-02T20:50']);
    const [digest] = machine.run(1);
    expect(digest).toMatchObject({ title: 'During your quiet hours', dueAt: '2027-02-02T23:30' });
    expect(digest?.keys).toHaveLength(3);
  });

  test('auto: a session by night moves them', () => {
    const run = aRun();
    const place = { date: date('2027-02-03'), start: time('03:00'), minutes: 60, isMovedByHand: true };
    const moved = { ...run, placements: { ...run.placements, [sessionId('d2-s1')]: place } };
    const machine = begun({ run: moved, now: '2027-02-02T22:30:00.000Z', rules: fourStandard() });
    machine.change((reminders) => ({ ...reminders, quiet: { mode: 'auto' } }));
    machine.run(4 * 60);
    expect(toldAt(machine)).toEqual(['2027-02-03T02:50']);
  });

  test('own hours go over midnight, and hold through a restart', () => {
    const machine = begun({ now: '2027-02-02T18:00:00.000Z', rules: [late, early] });
    machine.change((reminders) => ({
      ...reminders,
      quiet: { mode: 'own', from: time('22:00'), until: time('07:00') },
    }));
    machine.run(8 * 60, 5);
    machine.restart();
    machine.run(3 * 60 - 1, 1);
    expect(machine.told).toEqual([]);
    expect(machine.run(66)[0]?.keys).toHaveLength(2);
    machine.run(60);
    expect(machine.told).toHaveLength(1);
  });
});

test('a rule that is off, taken away or silent today is not told; tomorrow it is', () => {
  const rules = [1, 2, 3].map((number) => aRule(number, { when: daily('12:30') }));
  const [off, gone, silent] = rules.map(({ id }) => id);
  if (!off || !gone || !silent) throw new Error('Three rules');
  const machine = begun({ rules });
  machine.change((reminders) => ({
    ...reminders,
    rules: {
      ...reminders.rules,
      [off]: ReminderRule.parse({ ...reminders.rules[off], isOn: false }),
      [gone]: ReminderRule.parse({ ...reminders.rules[gone], deletedAt: aRun().createdAt }),
    },
    silencedOn: { [silent]: date('2027-02-02') },
  }));
  machine.run(20 * 60, 10);
  expect(machine.told).toEqual([]);
  machine.run(24 * 60, 10);
  expect(machine.keys()).toEqual([`${silent}@${addDays(date('2027-02-02'), 1)}T12:30`]);
});
