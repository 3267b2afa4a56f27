import { expect, test } from 'vitest';
import { countTicks } from './countTicks.ts';

test('an axis of counts ends above the most in a few even steps', () => {
  expect(countTicks(0)).toEqual([0, 1]);
  expect(countTicks(4)).toEqual([0, 1, 2, 3, 4]);
  expect(countTicks(25)).toEqual([0, 10, 20, 30]);
  expect(countTicks(50)).toEqual([0, 20, 40, 60]);
  expect(countTicks(999).at(-1)).toBe(1000);
  expect(countTicks(61_000)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
});
