import { expect, test } from 'vitest';
import { aPlan } from '../testing/aPlan.ts';
import { sessionId } from '../testing/aRun.ts';
import { indexPlan } from './planIndex.ts';

const index = indexPlan(aPlan());

test('finds every session with its day, phase and place in plan order', () => {
  expect(index.find(sessionId('d3-s2'))).toMatchObject({ day: { number: 3 }, phase: { number: 2 }, order: 9 });
  expect(index.sessionById(sessionId('d1-s1'))?.title).toBe('D1-S1');
  expect(index.dayOf(sessionId('d2-s4'))?.number).toBe(2);
  expect(index.phaseOfDay(3)).toBe(index.phaseOf(sessionId('d3-s1')));
  expect(index.totalMinutes).toBe(3 * 420);
});

test('what the plan does not have is undefined', () => {
  expect(index.find(sessionId('gone'))).toBeUndefined();
  expect(index.dayByNumber(38)).toBeUndefined();
});
