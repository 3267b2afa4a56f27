import { expect, test } from 'vitest';
import { LocalDate } from '../../../model/time.ts';
import { timeAfterWriting } from './timeAfterWriting.ts';

test.each([
  ['2027-02-19', 'on the day it was written'],
  ['2027-02-18', 'on the day it was written'],
  ['2027-02-20', '1 day after writing'],
  ['2027-03-11', '20 days after writing'],
  ['2027-03-12', '3 weeks after writing'],
  ['2027-08-19', '6 months after writing'],
])('on %s: %s', (came, words) => {
  expect(timeAfterWriting(LocalDate.parse('2027-02-19'), LocalDate.parse(came))).toBe(words);
});
