import { expect, test } from 'vitest';
import { aRun, date } from '../testing/aRun.ts';
import { runWeeks } from './runWeeks.ts';

test('weeks run from Monday to Sunday, with nothing before the first and after the last date', () => {
  const weeks = runWeeks(aRun({ startDate: date('2027-02-05') }));
  expect(weeks.map(({ label }) => label)).toEqual(['1 Feb', '8 Feb']);
  expect(weeks[0]?.days.map((day) => day?.label ?? null)).toEqual([
    null,
    null,
    null,
    null,
    'Fri 5 Feb, 7 h',
    'Sat 6 Feb, 7 h',
    'Sun 7 Feb',
  ]);
  expect(weeks[0]?.days[6]).toMatchObject({ isRest: true, blocks: [] });
  expect(weeks[1]?.days[1]).toBeNull();
});

test('the blocks of a day come in order of time', () => {
  const [first] = runWeeks(aRun())[0]?.days.filter((day) => day !== null) ?? [];
  expect(first?.blocks.map(({ minutes }) => minutes)).toEqual([120, 60, 120, 120]);
});

test('without placements there is no week', () => {
  expect(runWeeks({ placements: {}, restWeekdays: [7] })).toEqual([]);
});
