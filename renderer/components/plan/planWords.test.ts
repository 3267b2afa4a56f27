import { expect, test } from 'vitest';
import { planCounts } from './planWords.ts';

test('a plan is counted in words, one of a thing as one', () => {
  expect(planCounts({ phases: 6, days: 37, sessions: 148, minutes: 259 * 60 })).toBe(
    '6 phases, 37 days, 148 sessions, 259 h',
  );
  expect(planCounts({ phases: 1, days: 1, sessions: 1, minutes: 90 })).toBe('1 phase, 1 day, 1 session, 1 h 30');
});
