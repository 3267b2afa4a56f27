import { describe, expect, test } from 'vitest';
import { indexPlan } from '../../run/planIndex.ts';
import { aPlan } from '../../testing/aPlan.ts';
import { aRun, date, sessionId, withOutcome } from '../../testing/aRun.ts';
import { dayWords, dueRecap, recapsOf, recapsOfRun } from './recapsOf.ts';

const ends = (days: number) =>
  recapsOf(Array.from({ length: days }, (_, at) => ({ number: at + 1 }))).map(({ first, through }) => [first, through]);

test('there is one every seventh day and at the end, and none for three days alone', () => {
  expect(ends(37).map(([, through]) => through)).toEqual([7, 14, 21, 28, 37]);
  expect(ends(14)).toEqual([
    [1, 7],
    [8, 14],
  ]);
  expect(ends(10)).toEqual([[1, 10]]);
  expect(ends(11)).toEqual([
    [1, 7],
    [8, 11],
  ]);
  expect(ends(1)).toEqual([[1, 1]]);
  expect(ends(0)).toEqual([]);
});

test('a part of one day is no span', () => {
  expect(dayWords({ first: 1, through: 1 })).toBe('day 1');
  expect(dayWords({ first: 8, through: 14 })).toBe('days 8 to 14');
});

describe('in a run', () => {
  const plan = aPlan({ days: Array.from({ length: 18 }, () => [60, 60, 60, 60] as const) });
  const index = indexPlan(plan);
  const run = aRun({ plan });
  const dates = (of = run) => recapsOfRun(index, of).map(({ from, date: end }) => `${from} ${end}`);

  test('a part ends with its last day, and rest days belong to the one they lie in', () => {
    expect(dates()).toEqual(['2027-02-02 2027-02-09', '2027-02-10 2027-02-17', '2027-02-18 2027-02-22']);
  });

  test('work before the first day belongs to the first part', () => {
    expect(dates(withOutcome(run, 'd1-s1', 'done', { date: date('2027-01-31') }))[0]).toBe('2027-01-31 2027-02-09');
  });

  test('a last day that was moved past the next recap takes that one along', () => {
    const { placements } = run;
    const moved = ['d7-s1', 'd7-s2', 'd7-s3', 'd7-s4'].map((id) => {
      const placement = placements[sessionId(id)];
      return [id, { ...placement, date: date('2027-02-19') }];
    });
    const late = { ...run, placements: { ...placements, ...Object.fromEntries(moved) } };
    expect(dates(late)).toEqual(['2027-02-02 2027-02-19', '2027-02-19 2027-02-19', '2027-02-20 2027-02-22']);
  });

  test('what was set aside does not hold a recap back', () => {
    const moved = { ...run.placements[sessionId('d7-s1')], date: date('2027-02-03') };
    const early = { ...run, placements: { ...run.placements, [sessionId('d7-s1')]: moved } } as typeof run;
    expect(dates(withOutcome(early, 'd7-s1', 'skipped'))[0]).toBe('2027-02-02 2027-02-09');
  });

  test('one is due from its date until the next, and none in a pause', () => {
    const due = (on: string, of = run) => dueRecap(recapsOfRun(index, of), of, date(on))?.through ?? null;
    expect(['2027-02-08', '2027-02-09', '2027-02-16', '2027-02-17', '2027-03-30'].map((on) => due(on))).toEqual([
      null,
      7,
      7,
      14,
      18,
    ]);
    expect(due('2027-02-20', aRun({ plan, pausedOn: date('2027-02-16') }))).toBe(7);
  });
});
