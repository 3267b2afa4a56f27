import { expect, it } from 'vitest';
import { trendFinding } from './trendFinding.ts';

const finished = (...means: (number | null)[]) => means.map((mean) => ({ mean, state: 'finished' as const }));

it('says nothing of one interview, nor of those that are not finished', () => {
  expect(trendFinding(finished(2))).toBeNull();
  expect(trendFinding([{ mean: 3, state: 'to-score' }, ...finished(2, null)])).toBeNull();
});

it('compares the newest with as many before them, at most three', () => {
  expect(trendFinding(finished(3, 2))).toBe('The last interview went better than the one before: 2.0 to 3.0 of 4');
  expect(trendFinding(finished(2, 2, 2, 3, 3, 3, 1))).toContain('less well than the 3 before: 3.0 to 2.0');
  expect(trendFinding(finished(2, 3, 3, 2))).toBe('The last 2 interviews went as the 2 before: 2.5 of 4');
});
