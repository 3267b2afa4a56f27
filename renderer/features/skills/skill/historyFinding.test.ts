import { expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { historyFinding, levelsByDay } from './historyFinding.ts';

const on = (date: string, level: number) => ({ date: LocalDate.parse(date), level });

test('the last rating of a day counts, and the oldest day comes first', () => {
  const newestFirst = [on('2027-02-19', 4), on('2027-02-19', 2), on('2027-02-01', 1)];
  expect(levelsByDay(newestFirst)).toEqual([on('2027-02-01', 1), on('2027-02-19', 4)]);
});

test.each([
  ['2027-02-02', 'From level 2 to 4 in a day'],
  ['2027-02-11', 'From level 2 to 4 in 10 days'],
  ['2027-03-08', 'From level 2 to 4 in 5 weeks'],
  ['2027-07-01', 'From level 2 to 4 in 5 months'],
])('a change up to %s reads “%s”', (end, words) => {
  expect(historyFinding([on('2027-02-01', 2), on(end, 4)])).toBe(words);
});

test('a level that is the same again says since when', () => {
  expect(historyFinding([on('2027-02-01', 3), on('2027-02-08', 4), on('2027-02-15', 3)])).toBe(
    'Level 3, as 2 weeks before',
  );
});
