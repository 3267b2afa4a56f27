import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date } from '../../testing/aRun.ts';
import { addDays, daysBetween, weekdayOf } from '../../time/localDate.ts';
import { firstShown, type Grain, grainOf, spanStart, spansOf } from './spans.ts';

test('days become weeks after six weeks and months after two years', () => {
  const first = date('2027-02-01');
  expect(grainOf(first, first)).toBe('day');
  expect(grainOf(first, addDays(first, 41))).toBe('day');
  expect(grainOf(first, addDays(first, 42))).toBe('week');
  expect(grainOf(first, addDays(first, 104 * 7 - 1))).toBe('week');
  expect(grainOf(first, addDays(first, 104 * 7))).toBe('month');
});

test('a picture begins with its range, unless that begins years before there is anything', () => {
  const known = date('2027-02-01');
  expect(firstShown(null, known)).toBe(known);
  expect(firstShown(date('2027-01-10'), known)).toBe('2027-01-10');
  expect(firstShown(date('2027-02-10'), known)).toBe('2027-02-10');
  expect(firstShown(date('1970-01-01'), known)).toBe(known);
});

test('months end where they end, in a leap year too', () => {
  expect(spansOf(date('2027-12-31'), date('2028-03-01'), 'month')).toEqual([
    { from: '2027-12-01', to: '2027-12-31' },
    { from: '2028-01-01', to: '2028-01-31' },
    { from: '2028-02-01', to: '2028-02-29' },
    { from: '2028-03-01', to: '2028-03-31' },
  ]);
});

test('a range that ends before it begins has no spans', () => {
  expect(spansOf(date('2027-02-02'), date('2027-02-01'), 'day')).toEqual([]);
});

test('spans cover every day once, and each day finds its own', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: 0, max: 90 }),
      fc.constantFrom<Grain>('day', 'week', 'month'),
      (start, length, grain) => {
        const first = addDays(date('2027-01-01'), start);
        const last = addDays(first, length);
        const spans = spansOf(first, last, grain);
        expect(spans[0]?.from).toBe(spanStart(first, grain));
        spans.forEach((span, index) => {
          expect(daysBetween(span.from, span.to)).toBeGreaterThanOrEqual(0);
          if (index > 0) expect(span.from).toBe(addDays(spans[index - 1]?.to ?? first, 1));
          if (grain === 'week') expect(weekdayOf(span.from)).toBe(1);
          expect(spanStart(span.to, grain)).toBe(span.from);
        });
        const end = spans.at(-1);
        expect(end && end.from <= last && last <= end.to).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});
