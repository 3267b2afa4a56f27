import { expect, test } from 'vitest';
import { NO_FILTER } from '#shared/model/progressFilter.ts';
import { notNarrowed } from './notNarrowed.ts';

test('nothing is said while nothing is narrowed', () => {
  expect(notNarrowed(NO_FILTER, {})).toBe('');
});

test('what a figure cannot follow is said, what it follows is not', () => {
  const filter = { ...NO_FILTER, phase: 2, activity: 'code' } as const;
  expect(notNarrowed(filter, {})).toBe(', whatever the days, all activities');
  expect(notNarrowed(filter, { days: true })).toBe(', all activities');
  expect(notNarrowed(filter, { days: true, activity: true })).toBe('');
});
