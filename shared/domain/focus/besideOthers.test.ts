import { expect, test } from 'vitest';
import { besideOthers } from './besideOthers.ts';
import { minute } from './testing/aFocus.ts';

const measured = { from: minute(0.3), until: minute(20.7) };

test('a stretch typed from the minute another ended in goes on where that ended', () => {
  const typed = { from: minute(20), until: minute(40) };
  expect(besideOthers(typed, [measured])).toEqual({ from: minute(20.7), until: minute(40) });
});

test('one that overlaps by more, or lies apart, stays as it is', () => {
  const overlapping = { from: minute(19), until: minute(40) };
  expect(besideOthers(overlapping, [measured])).toBe(overlapping);
  const apart = { from: minute(21), until: minute(40) };
  expect(besideOthers(apart, [measured])).toBe(apart);
  const within = { from: minute(20), until: minute(20.5) };
  expect(besideOthers(within, [measured])).toBe(within);
});
