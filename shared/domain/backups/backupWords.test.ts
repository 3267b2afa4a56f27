import { expect, test } from 'vitest';
import { Instant } from '../../model/time.ts';
import { ageWords, momentWords, restoreWords, shrunkWords } from './backupWords.ts';

const now = Instant.parse('2027-02-19T13:30:00.000Z');
const here = { now, zone: 'Europe/Berlin' };
const at = (text: string) => Instant.parse(text);

test.each([
  ['2027-02-19T13:00:00.000Z', 'today 14:00'],
  ['2027-02-18T23:30:00.000Z', 'today 00:30'],
  ['2027-02-18T20:00:00.000Z', 'yesterday 21:00'],
  ['2027-02-03T13:00:00.000Z', '3 Feb 14:00'],
  ['2026-02-03T13:00:00.000Z', '3 Feb 2026 14:00'],
])('a backup of %s is told as %s', (moment, words) => {
  expect(momentWords(at(moment), here)).toBe(words);
});

test.each([
  ['2027-02-19T13:29:00.000Z', '1 minute ago'],
  ['2027-02-19T13:31:00.000Z', 'just now'],
  ['2027-02-19T08:00:00.000Z', '5 hours ago'],
  ['2027-02-07T08:00:00.000Z', '12 days ago'],
  ['2026-07-07T08:00:00.000Z', '7 months ago'],
  ['2024-07-07T08:00:00.000Z', '2 years ago'],
])('the age of %s is %s', (moment, words) => {
  expect(ageWords(at(moment), now)).toBe(words);
});

const shrunk = { backup: 'x', madeAt: at('2027-02-19T13:00:00.000Z'), fromBytes: 1000, toBytes: 600 };

test.each([
  [{ fromEntries: 1000, toEntries: 688 }, 'Since today 14:00 the vault became smaller by 40 %: 312 entries are gone.'],
  [{ fromEntries: 3, toEntries: 2 }, 'Since today 14:00 the vault became smaller by 40 %: 1 entry is gone.'],
  [{ fromEntries: null, toEntries: 2 }, 'Since today 14:00 the vault became smaller by 40 %.'],
  [{ fromEntries: 9, toEntries: 2, toBytes: 1200 }, 'Since today 14:00 the vault became smaller: 7 entries are gone.'],
  [{ fromEntries: 9, toEntries: 9, toBytes: 1 }, 'Since today 14:00 the vault became smaller by 99 %.'],
])('what is gone is told in words: %o', (fields, words) => {
  expect(shrunkWords({ ...shrunk, ...fields }, here)).toBe(`${words} The backup from before is kept.`);
});

test('a whole restore says what comes back and what goes', () => {
  const counts = { missing: 1, different: 2, same: 1200, new: 3 };
  const others = [
    { what: 'A drawing', standing: 'missing' as const, count: 2 },
    { what: 'The settings file', standing: 'same' as const, count: 1 },
  ];
  expect(restoreWords({ counts, others })).toEqual([
    '1 entry comes back',
    '2 entries go back to what they were',
    '3 entries written since go away',
    '1,200 entries stay as they are',
    'A drawing (2): comes back',
  ]);
});
