import { expect, test } from 'vitest';
import { sizeWords } from './sizeWords.ts';

test('sizes are said as people say them', () => {
  expect([0, 1, 28_400, 999_499, 999_500, 3_640_000, 999_949_999, 999_950_000].map(sizeWords)).toEqual([
    '0 KB',
    '1 KB',
    '28 KB',
    '999 KB',
    '1.0 MB',
    '3.6 MB',
    '999.9 MB',
    '1.0 GB',
  ]);
});
