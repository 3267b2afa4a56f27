import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { Instant } from '../../model/time.ts';
import { laterBy, momentAt, msBetween, msOf } from './moments.ts';

const anyMs = fc.integer({ min: Date.parse('0001-01-01T00:00:00.000Z'), max: Date.parse('9998-12-31T23:59:59.999Z') });

test('any moment is as many milliseconds after 1970 as Temporal says, and is written the same', () => {
  fc.assert(
    fc.property(anyMs, (ms) => {
      const written = Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 });
      expect(momentAt(ms)).toBe(written);
      expect(msOf(Instant.parse(written))).toBe(ms);
    }),
  );
});

test('moments before 1970 and at the edge of a day are kept to the millisecond', () => {
  expect(msOf(Instant.parse('1970-01-01T00:00:00.000Z'))).toBe(0);
  const edge = Instant.parse('1969-12-31T23:59:59.999Z');
  expect(msOf(edge)).toBe(-1);
  expect(laterBy(edge, 1)).toBe('1970-01-01T00:00:00.000Z');
  expect(msBetween(laterBy(edge, 1), edge)).toBe(-1);
});

test('a moment after the year 9999 is refused', () => {
  expect(() => laterBy(Instant.parse('9999-12-31T23:59:59.999Z'), 1)).toThrow();
  expect(() => momentAt(Number.NaN)).toThrow();
});
