import { expect, test } from 'vitest';
import { fuzzPlan } from './fuzzPlan.ts';

test('ten minutes of everything, unless something else is said', () => {
  expect(fuzzPlan([])).toEqual({ minutes: 10, seed: null, only: [] });
  expect(fuzzPlan(['--minutes', '0.5', '--seed', '7', 'contract'])).toEqual({
    minutes: 0.5,
    seed: 7,
    only: ['contract'],
  });
  expect(fuzzPlan(['--seed=-7']).seed).toBe(-7);
});

test('what cannot be meant is refused in words', () => {
  expect(() => fuzzPlan(['--minutes', 'x'])).toThrow('--minutes is a number above 0, not x.');
  expect(() => fuzzPlan(['--minutes', '0'])).toThrow('above 0');
  expect(() => fuzzPlan(['--seed', 'x'])).toThrow('--seed is a whole number');
  expect(() => fuzzPlan(['--wrong'])).toThrow();
});
