import { expect, test } from 'vitest';
import { endOfTake, isAtItsEnd, LARGEST_BYTES } from './limits.ts';

test('the end of a take is told five minutes before it, and one near its size', () => {
  expect(endOfTake({ seconds: 54 * 60, bytes: 20_000_000 })).toBeNull();
  expect(endOfTake({ seconds: 55 * 60, bytes: 20_000_000 })).toContain('5 minutes left');
  expect(endOfTake({ seconds: 59.5 * 60, bytes: 0 })).toContain('1 minute left');
  expect(endOfTake({ seconds: 60, bytes: LARGEST_BYTES - 1 })).toContain('100 MB');
});

test('a take ends after an hour or a hundred megabytes', () => {
  expect([
    isAtItsEnd({ seconds: 3599, bytes: LARGEST_BYTES - 1 }),
    isAtItsEnd({ seconds: 3600, bytes: 0 }),
    isAtItsEnd({ seconds: 0, bytes: LARGEST_BYTES }),
  ]).toEqual([false, true, true]);
});
