import { describe, expect, test } from 'vitest';
import { arithmetic } from './arithmetic.ts';

describe('a calculation', () => {
  test.each([
    ['500e6 * 40 / 86400', (500e6 * 40) / 86_400],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 2 - 3', 5],
    ['1.5 * (8 / (2 + 2))', 3],
  ])('%s is worked out', (formula, value) => {
    expect(arithmetic(formula)).toBeCloseTo(value, 6);
  });

  test.each(['', '2 +', '(2', '2)', '2 2', 'two', '1 / 0', '2 ** 3'])('“%s” cannot be read', (formula) => {
    expect(arithmetic(formula)).toBeNull();
  });
});
