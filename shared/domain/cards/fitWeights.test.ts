import { expect, test } from 'vitest';
import type { CardWeights } from '../../model/card.ts';
import { type CardHistory, type FittedWeights, fitWeights, logLoss, REVIEWS_TO_FIT } from './fitWeights.ts';
import { STANDARD_WEIGHTS, WEIGHT_BOUNDS } from './memoryModel.ts';
import { someHistories } from './testing/aHistory.ts';

/** Somebody who forgets much faster than most. */
const FORGETFUL: CardWeights = STANDARD_WEIGHTS.map((weight, index) => (index < 4 ? weight / 4 : weight)).with(8, 0.9);

function fitted(histories: readonly CardHistory[], current: CardWeights | null = null): FittedWeights {
  const search = fitWeights(histories, current);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

test('a memory unlike most is predicted better, also in reviews that the search never saw', () => {
  const { outcome, weights, before, after, reviews } = fitted(someHistories(120, 8, FORGETFUL));
  expect([outcome, reviews]).toEqual(['better', 960]);
  expect(after ?? 1).toBeLessThan((before ?? 0) - 0.005);
  const others = someHistories(120, 8, FORGETFUL, 99);
  expect(logLoss(others, weights ?? [])).toBeLessThan(logLoss(others, STANDARD_WEIGHTS) ?? 0);
});

test('the result is never worse on what was held out, whoever reviewed', () => {
  for (const seed of [1, 2, 3, 4]) {
    const { before, after } = fitted(someHistories(60, 7, STANDARD_WEIGHTS, seed));
    expect(after ?? 1).toBeLessThanOrEqual(before ?? 0);
  }
});

test('weights in use stay where nothing better is found', () => {
  const { weights: first } = fitted(someHistories(120, 8, FORGETFUL));
  const again = fitted(someHistories(120, 8, FORGETFUL), first);
  expect(again.after ?? 1).toBeLessThanOrEqual(again.before ?? 0);
  if (again.outcome === 'same') expect(again.weights).toBe(first);
});

test('weights stay within the bounds of the model', () => {
  const { weights } = fitted(someHistories(120, 8, FORGETFUL));
  for (const [index, weight] of (weights ?? []).entries()) {
    const [least, greatest] = WEIGHT_BOUNDS[index] ?? [0, 0];
    expect(weight).toBeGreaterThanOrEqual(least);
    expect(weight).toBeLessThanOrEqual(greatest);
  }
});

test('too few reviews, or none on a later day, change nothing', () => {
  const few = someHistories(57, 7, FORGETFUL);
  expect(fitted(few)).toMatchObject({ outcome: 'too-few', reviews: REVIEWS_TO_FIT - 1, weights: null });
  const oneDay = Array.from({ length: 500 }, () => [{ elapsedDays: 0, rating: 3, at: '1' }]);
  expect(fitted(oneDay, FORGETFUL)).toMatchObject({ outcome: 'too-few', weights: FORGETFUL });
});
