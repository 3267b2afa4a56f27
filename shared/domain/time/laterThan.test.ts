import { expect, test } from 'vitest';
import { Instant } from '#shared/model/time.ts';
import { laterThan } from './laterThan.ts';

const instant = (text: string) => Instant.parse(text);

test('a change is later than the one before it, also when the clock was set back', () => {
  const before = instant('2027-02-19T06:04:00.000Z');
  expect(laterThan(before, instant('2027-02-19T06:05:00.000Z'))).toBe('2027-02-19T06:05:00.000Z');
  expect(laterThan(before, instant('2026-02-19T06:05:00.000Z'))).toBe('2027-02-19T06:04:00.001Z');
  expect(laterThan(before, before)).toBe('2027-02-19T06:04:00.001Z');
});
