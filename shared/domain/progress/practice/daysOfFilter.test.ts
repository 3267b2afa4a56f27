import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../model/progressFilter.ts';
import { indexPlan } from '../../run/planIndex.ts';
import { aPlan } from '../../testing/aPlan.ts';
import { aRun, date } from '../../testing/aRun.ts';
import { daysOfFilter } from './daysOfFilter.ts';

const plan = aPlan({ days: Array.from({ length: 6 }, () => [120, 60, 120, 120] as const), daysAPhase: 2 });
const walked = { index: indexPlan(plan), run: aRun({ plan }) };

test('a range is taken as it is', () => {
  const range = { from: date('2027-02-03'), to: null };
  expect(daysOfFilter({ ...NO_FILTER, ...range }, walked)).toEqual(range);
});

test('a phase stands for the days its sessions are placed on', () => {
  expect(daysOfFilter({ ...NO_FILTER, phase: 2 }, walked)).toEqual({ from: '2027-02-04', to: '2027-02-05' });
});

test('a phase and a range keep what they share', () => {
  const filter = { ...NO_FILTER, phase: 2, from: date('2027-02-05'), to: date('2027-03-01') };
  expect(daysOfFilter(filter, walked)).toEqual({ from: '2027-02-05', to: '2027-02-05' });
});

test('a phase that the plan does not have, or no run to have it, narrows nothing', () => {
  const filter = { ...NO_FILTER, phase: 9, to: date('2027-02-05') };
  expect(daysOfFilter(filter, walked)).toEqual({ from: null, to: '2027-02-05' });
  expect(daysOfFilter({ ...NO_FILTER, phase: 1 }, null)).toEqual({ from: null, to: null });
});
