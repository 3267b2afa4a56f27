import { describe, expect, test } from 'vitest';
import { indexPlan } from '../run/planIndex.ts';
import { runWeeks } from '../run/runWeeks.ts';
import { aPlan } from '../testing/aPlan.ts';
import { accepted, aRun, SOME_TIME as at, date, rules } from '../testing/aRun.ts';
import { addDays, weekdayName, weekdayOf } from '../time/localDate.ts';
import { blockOut } from './blockOut.ts';
import { placedSessions } from './placedSessions.ts';
import { layOut } from './schedule.ts';
import { shiftFrom } from './shiftFrom.ts';

const plan = aPlan({ days: Array.from({ length: 8 }, () => [120, 60, 120, 120] as const) });
const index = indexPlan(plan);

const datesFrom = (startDate: string, restWeekdays: number[] = []) => {
  const { placements } = accepted(layOut(plan, rules({ startDate: date(startDate), restWeekdays })));
  return [...new Set(placedSessions({ placements }).map(({ placement }) => placement.date))];
};

describe('a run that begins on any weekday', () => {
  test.each([1, 2, 3, 4, 5, 6, 7])('rests on its rest days and uses every other: weekday %i', (weekday) => {
    const first = addDays(date('2027-02-01'), weekday - 1);
    expect(weekdayOf(first)).toBe(weekday);
    const dates = datesFrom(first, [3, 7]);
    const expected: string[] = [];
    for (let day = first; expected.length < 8; day = addDays(day, 1)) {
      if (!['Wednesday', 'Sunday'].includes(weekdayName(weekdayOf(day)))) expected.push(day);
    }
    expect(dates).toEqual(expected);
    const run = aRun({ plan, startDate: first, restWeekdays: [3, 7] });
    for (const { days } of runWeeks(run)) {
      expect(days).toHaveLength(7);
      for (const [place, day] of days.entries()) if (day) expect(weekdayOf(day.date)).toBe(place + 1);
    }
  });
});

describe('the edges of the calendar', () => {
  test('29 February is a day like any other, and there is none in other years', () => {
    expect(datesFrom('2028-02-27').slice(0, 4)).toEqual(['2028-02-27', '2028-02-28', '2028-02-29', '2028-03-01']);
    expect(datesFrom('2027-02-27').slice(0, 3)).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
    expect(datesFrom('2100-02-28').slice(0, 2)).toEqual(['2100-02-28', '2100-03-01']);
    expect(datesFrom('2028-02-29')[0]).toBe('2028-02-29');
  });

  test('a run over 29 February is shifted and kept free around it', () => {
    const run = aRun({ plan, startDate: date('2028-02-27'), restWeekdays: [] });
    const today = date('2028-02-27');
    const range = { from: date('2028-02-29'), to: date('2028-02-29') };
    const free = accepted(blockOut(run, index, { range, today, at })).run;
    const dates = [...new Set(placedSessions(free).map(({ placement }) => placement.date))];
    expect(dates.slice(0, 4)).toEqual(['2028-02-27', '2028-02-28', '2028-03-01', '2028-03-02']);
    const shifted = accepted(shiftFrom(run, index, { from: date('2028-02-29'), at })).run;
    expect(placedSessions(shifted)[4]?.placement.date).toBe('2028-03-01');
  });

  test('the year ends without a gap', () => {
    expect(datesFrom('2027-12-30').slice(0, 4)).toEqual(['2027-12-30', '2027-12-31', '2028-01-01', '2028-01-02']);
    expect(datesFrom('2026-12-31', [5]).slice(0, 2)).toEqual(['2026-12-31', '2027-01-02']);
  });
});
