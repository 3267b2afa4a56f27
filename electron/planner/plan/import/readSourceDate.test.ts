import { expect, test } from 'vitest';
import { readSourceDate } from './readSourceDate.ts';

test.each([
  ['Feb 2', '02-02'],
  ['February 2nd, 2026', '02-02'],
  ['2 Feb', '02-02'],
  ['Mon, 2. March', '03-02'],
  ['Sept. 30', '09-30'],
  ['2026-02-02', '02-02'],
  ['Feb 29', '02-29'],
  ['Feb 30', null],
  ['2026-13-01', null],
  ['rest', null],
  ['Fab 2', null],
])('%s', (text, date) => {
  expect(readSourceDate(text)).toBe(date);
});
