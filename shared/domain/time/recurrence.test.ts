import { expect, test } from 'vitest';
import { date } from '../testing/aRun.ts';
import { studyDates } from './recurrence.ts';

test('every day but rest weekdays and blocked dates, the first one included', () => {
  const dates = studyDates({ from: date('2027-02-05'), restWeekdays: [6, 7], blocked: [date('2027-02-09')], count: 4 });
  expect(dates).toEqual(['2027-02-05', '2027-02-08', '2027-02-10', '2027-02-11']);
});

test('begins after a rest day and goes on across clock changes, leap days and years', () => {
  expect(studyDates({ from: date('2027-03-28'), restWeekdays: [7], blocked: [], count: 1 })).toEqual(['2027-03-29']);
  expect(studyDates({ from: date('2028-02-28'), restWeekdays: [], blocked: [], count: 3 })).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
  ]);
  expect(studyDates({ from: date('2027-12-31'), restWeekdays: [], blocked: [], count: 2 }).at(-1)).toBe('2028-01-01');
});

test('blocked dates are made up for, also when they are rest days anyway', () => {
  const blocked = [date('2027-02-07'), date('2027-02-08')];
  expect(studyDates({ from: date('2027-02-06'), restWeekdays: [7], blocked, count: 2 })).toEqual([
    '2027-02-06',
    '2027-02-09',
  ]);
});
