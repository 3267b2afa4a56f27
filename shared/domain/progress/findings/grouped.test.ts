import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test('large numbers are read in threes', () => {
  expect([0, 999, 1000, 1_234_567.4].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
});
