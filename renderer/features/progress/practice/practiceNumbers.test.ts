import { expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { loadNumbers, retentionNumbers, wordsNumbers } from './practiceNumbers.ts';

const date = (text: string) => LocalDate.parse(text);

test('words have a column for each kind that was written', () => {
  const day = date('2027-02-02');
  const numbers = wordsNumbers({
    grain: 'week',
    spans: [
      { from: day, to: day, total: 1200, byKind: { rfc: 1000, note: 200 } },
      { from: date('2027-02-09'), to: day, total: 0, byKind: {} },
    ],
    total: 1200,
    kinds: [
      { kind: 'rfc', words: 1000, entries: 1 },
      { kind: 'note', words: 200, entries: 1 },
    ],
    daysWritten: 1,
    studyDays: 1,
    meanAStudyDay: 1200,
  });
  expect(numbers).toEqual({
    columns: ['Week', 'Words', 'RFC', 'Note'],
    rows: [
      ['Week of 2 Feb 2027', '1,200', '1,000', '200'],
      ['Week of 9 Feb 2027', '0', '–', '–'],
    ],
    raw: {
      columns: ['From', 'To', 'Words', 'RFC (words)', 'Note (words)'],
      rows: [
        ['2027-02-02', '2027-02-02', 1200, 1000, 200],
        ['2027-02-09', '2027-02-02', 0, 0, 0],
      ],
    },
  });
});

test('a week in which nothing was asked has no share', () => {
  const numbers = retentionNumbers({
    asked: 4,
    remembered: 3,
    wanted: 0.9,
    young: { asked: 4, remembered: 3 },
    mature: { asked: 0, remembered: 0 },
    weeks: [{ monday: date('2027-02-01'), asked: 4, remembered: 3 }],
  });
  expect(numbers?.rows).toEqual([
    ['All', '4', '3', '75 %'],
    ['Under 21 days', '4', '3', '75 %'],
    ['21 days and more', '0', '0', '–'],
    ['Week of 1 Feb 2027', '4', '3', '75 %'],
  ]);
});

test('days to come have nothing done, and days gone by nothing to come', () => {
  const days = [
    { date: date('2027-02-18'), done: 4, due: 0, fresh: 0 },
    { date: date('2027-02-19'), done: 1, due: 3, fresh: 2 },
    { date: date('2027-02-20'), done: 0, due: 5, fresh: 0 },
  ];
  const load = { days, meanToCome: 5, meanDone: 4, fullest: null };
  expect(loadNumbers(load, date('2027-02-19'))?.rows).toEqual([
    ['Thu 18 Feb', '4', '–', '–'],
    ['Fri 19 Feb, today', '1', '3', '2'],
    ['Sat 20 Feb', '–', '5', '0'],
  ]);
  expect(loadNumbers({ ...load, days: [] }, date('2027-02-19'))).toBeNull();
});
