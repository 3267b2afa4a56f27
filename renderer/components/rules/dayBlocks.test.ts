import { expect, test } from 'vitest';
import { aPlan } from '#shared/domain/testing/aPlan.ts';
import { dayBlocks } from './dayBlocks.ts';

test('the blocks of a day are those of the plan’s fullest day', () => {
  const plan = aPlan({
    days: [
      [30, 30, 30, 30],
      [90, 60, 45, 60],
      [60, 60, 60, 60],
    ],
  });
  const { morning, evening } = dayBlocks(plan);
  expect(morning.map(({ minutes }) => minutes)).toEqual([90, 60, 45]);
  expect(evening.map(({ minutes }) => minutes)).toEqual([60]);
});
