import { expect, test } from 'vitest';
import { readableNumber } from './readableNumber.ts';

test('results read at a glance', () => {
  expect(readableNumber(2.28)).toBe('2.28');
  expect(readableNumber(92.5)).toBe('92.5');
  expect(readableNumber(578_704)).toBe('578,704');
  expect(readableNumber(2_314_816)).toBe('2.31 million');
  expect(readableNumber(40_000_000_000)).toBe('40 billion');
  expect(readableNumber(1.5e13)).toBe('15 trillion');
});
