import { expect, test } from 'vitest';
import { daysInWords } from './daysInWords.ts';

test('the days of a plan are said in words', () => {
  expect([1, 7, 19, 20, 37, 90, 99, 100].map(daysInWords)).toEqual([
    'One day',
    'Seven days',
    'Nineteen days',
    'Twenty days',
    'Thirty-seven days',
    'Ninety days',
    'Ninety-nine days',
    '100 days',
  ]);
});
