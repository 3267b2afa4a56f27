import { expect, test } from 'vitest';
import { LocalDate } from '#shared/model/time.ts';
import { dueWords, intervalWords } from './cardWords.ts';

const today = LocalDate.parse('2027-02-19');
const due = (dueOn: string | null, isSuspended = false) =>
  dueWords({ dueOn: dueOn === null ? null : LocalDate.parse(dueOn), isSuspended }, today);

test('an interval is told in the unit one thinks of it in', () => {
  expect([0, 1, 2, 30, 31, 61, 300, 365, 500, 3650].map(intervalWords)).toEqual([
    '10 min',
    '1 day',
    '2 days',
    '30 days',
    '1 month',
    '2 months',
    '9.9 months',
    '1 year',
    '1.4 years',
    '10 years',
  ]);
});

test('a card says when it comes; the year only where it is another', () => {
  expect([due(null), due('2027-02-19'), due('2027-02-20'), due('2027-03-03')]).toEqual([
    'New',
    'Due today',
    'Due tomorrow',
    'Due 3 Mar',
  ]);
  expect([due('2027-02-12'), due('2028-01-02'), due('2027-02-12', true)]).toEqual([
    'Due since 12 Feb',
    'Due 2 Jan 2028',
    'Suspended',
  ]);
});
