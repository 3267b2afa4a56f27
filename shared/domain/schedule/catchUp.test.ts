import { describe, expect, test } from 'vitest';
import type { Run } from '../../model/run.ts';
import { isRefusal } from '../refusal.ts';
import { indexPlan } from '../run/planIndex.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, scheduleLines, withOutcome } from '../testing/aRun.ts';
import { mergeIntoWeekend } from './mergeIntoWeekend.ts';
import { previewOf } from './previewOf.ts';
import { spreadMissed } from './spreadMissed.ts';

/** The plan of the drawn screens in small: 20 days of 7 hours from Tuesday 2 February, Sundays at rest. */
const plan = aPlan({ days: Array.from({ length: 20 }, () => [120, 60, 120, 120] as const) });
const index = indexPlan(plan);
const begun = aRun({ plan });

const spread = (run: Run, from: string, hours: number) =>
  spreadMissed(run, index, { from: date(from), dailyMinutes: hours * 60, at });
const merge = (run: Run, from: string) => mergeIntoWeekend(run, index, { from: date(from), at });
const linesOn = (run: Run, day: string) => scheduleLines(run).filter((line) => line.includes(day));

describe('spreading missed work', () => {
  test('fills each day up to the limit, before the evening, until the plan is where it would have been', () => {
    const { run, changes } = accepted(spread(begun, '2027-02-05', 9));
    expect(linesOn(run, '02-05')).toEqual([
      'd1-s1 2027-02-05 05:00',
      'd1-s2 2027-02-05 07:00',
      'd1-s3 2027-02-05 08:00',
      'd1-s4 2027-02-05 19:00',
      'd2-s1 2027-02-05 21:00',
    ]);
    const preview = previewOf(begun, index, { run, changes });
    expect(preview.busiestDay).toEqual({
      before: { date: '2027-02-05', minutes: 420 },
      after: { date: '2027-02-05', minutes: 540 },
    });
    expect(preview.lastDay.after).toBe(preview.lastDay.before);
    expect(preview.settledOn).toBe('2027-02-18');
    expect(linesOn(run, 'd20-s4')).toEqual(linesOn(begun, 'd20-s4'));
  });

  test('one missed evening is made up for on the next day, and nothing else moves', () => {
    const missed = ['d1-s1', 'd1-s2', 'd1-s3'].reduce((run, id) => withOutcome(run, id, 'done'), begun);
    const { changes, run } = accepted(spread(missed, '2027-02-03', 9));
    expect(changes.map(({ sessionId }) => sessionId)).toEqual(['d1-s4', 'd2-s1', 'd2-s2', 'd2-s3']);
    expect(linesOn(run, '02-03').at(-1)).toBe('d2-s4 2027-02-03 21:00');
  });

  test('a limit below the longest session is refused, and so is spreading nothing', () => {
    expect(spread(begun, '2027-02-05', 1)).toEqual({
      refused: 'The longest session takes 2 h. Allow at least 2 h a day.',
    });
    expect(isRefusal(spread(begun, '2027-02-02', 9))).toBe(true);
  });
});

describe('merging missed work into the weekend', () => {
  test('opens as many Sundays as days were missed', () => {
    const rescheduled = accepted(merge(begun, '2027-02-04'));
    const preview = previewOf(begun, index, rescheduled);
    expect(preview.openedDates).toEqual(['2027-02-07', '2027-02-14']);
    expect(preview.lastDay.after).toBe(preview.lastDay.before);
    expect(linesOn(rescheduled.run, '02-14')[0]).toBe('d11-s1 2027-02-14 05:00');
    expect(linesOn(rescheduled.run, '02-15')[0]).toBe('d12-s1 2027-02-15 05:00');
  });

  test('leaves a Sunday alone that is kept free', () => {
    const sunday = date('2027-02-07');
    const away: Run = { ...begun, blackouts: [{ from: sunday, to: sunday }] };
    const rescheduled = accepted(merge(away, '2027-02-04'));
    expect(previewOf(away, index, rescheduled).openedDates).toEqual(['2027-02-14', '2027-02-21']);
  });

  test('without any rest day it says what to do instead', () => {
    const restless = aRun({ plan, restWeekdays: [] });
    expect(merge(restless, '2027-02-04')).toEqual({
      refused: 'There is no rest day to use. Spread the work out instead.',
    });
  });
});
