import { expect, test } from 'vitest';
import { fitWords } from './fitWords.ts';

const counts = { reviews: 812, needed: 400 };

test('says what was gained, that nothing was, or what it takes', () => {
  expect(fitWords({ outcome: 'better', ...counts, before: 0.4, after: 0.36 })).toContain('10 % better');
  expect(fitWords({ outcome: 'same', ...counts, before: 0.4, after: 0.4 })).toContain('Nothing predicts your 812');
  const none = { before: null, after: null };
  expect(fitWords({ outcome: 'too-few', reviews: 12, needed: 400, ...none })).toContain('You have 12.');
  expect(fitWords({ outcome: 'too-few', ...counts, ...none })).toContain('on a later day');
});
