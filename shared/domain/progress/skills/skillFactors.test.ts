import { expect, test } from 'vitest';
import { date } from '../../testing/aRun.ts';
import { addDays } from '../../time/localDate.ts';
import { skillFactors } from './skillFactors.ts';

const TODAY = date('2027-02-19');

test('without a rating a skill has no strength, whatever shows it', () => {
  expect(skillFactors({ level: null, lastOn: null, evidence: 2 }, TODAY)).toEqual({
    confidence: 0,
    recency: 0,
    evidence: 0.875,
    strength: 0,
  });
});

test('a fresh rating of 4 without evidence counts 0.8 × 1 × 0.5', () => {
  expect(skillFactors({ level: 4, lastOn: TODAY, evidence: 0 }, TODAY)).toEqual({
    confidence: 0.8,
    recency: 1,
    evidence: 0.5,
    strength: 0.4,
  });
});

test('recency halves every 60 days', () => {
  const after = (days: number) => skillFactors({ level: 5, lastOn: TODAY, evidence: 0 }, addDays(TODAY, days)).recency;
  expect(after(60)).toBe(0.5);
  expect(after(120)).toBe(0.25);
  expect(after(30)).toBeCloseTo(Math.SQRT1_2);
  // A clock that went back makes nothing fresher than fresh.
  expect(after(-3)).toBe(1);
});

test('each piece of evidence takes away half of the doubt', () => {
  const shown = [0, 1, 2, 3].map((evidence) => skillFactors({ level: 5, lastOn: TODAY, evidence }, TODAY).evidence);
  expect(shown).toEqual([0.5, 0.75, 0.875, 0.9375]);
});
