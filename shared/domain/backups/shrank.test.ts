import { expect, test } from 'vitest';
import { shrank } from './shrank.ts';

test.each([
  ['more than a tenth of the bytes', { bytes: 100_000, entries: 50 }, { bytes: 89_999, entries: 50 }, true],
  ['a tenth of the bytes and no more', { bytes: 100_000, entries: 50 }, { bytes: 90_000, entries: 50 }, false],
  ['more than a tenth of the entries', { bytes: 100_000, entries: 50 }, { bytes: 99_000, entries: 44 }, true],
  ['a tenth of the entries', { bytes: 100_000, entries: 50 }, { bytes: 99_000, entries: 45 }, false],
  ['a sentence of a young vault', { bytes: 2000, entries: 2 }, { bytes: 1500, entries: 2 }, false],
  ['entries that were not counted then', { bytes: 100_000, entries: null }, { bytes: 99_000, entries: 1 }, false],
  ['nothing, for it grew', { bytes: 100, entries: 1 }, { bytes: 100_000, entries: 40 }, false],
  ['everything', { bytes: 5000, entries: 3 }, { bytes: 0, entries: 0 }, true],
])('a vault that lost %s', (_, from, to, expected) => {
  expect(shrank(from, to)).toBe(expected);
});
