import type { CardWeights, ReviewRating } from '../../model/card.ts';
import { type Memory, memoryModel, STANDARD_WEIGHTS, WEIGHT_BOUNDS } from './memoryModel.ts';

/** One look at a card: days since the one before, and whether it was remembered. */
export interface TimedLook {
  elapsedDays: number;
  rating: ReviewRating;
  /** Anything that sorts by when it happened. */
  at: string;
}

/** The looks at one card, the oldest first. */
export type CardHistory = readonly TimedLook[];

export interface FittedWeights {
  outcome: 'better' | 'same' | 'too-few';
  weights: CardWeights | null;
  reviews: number;
  /** Log loss on the newest reviews, which the search did not see; null when nothing was tried. */
  before: number | null;
  after: number | null;
}

/** With fewer reviews, 21 weights would follow chance. */
export const REVIEWS_TO_FIT = 400;

/** The newest of so many reviews say enough, and bound how long the search takes. */
const MOST_REVIEWS = 6000;
const HELD_OUT = 0.2;
/** A gain smaller than this is chance. */
const LEAST_GAIN = 0.001;
/** By what a weight is multiplied or divided, from coarse to fine. */
const STEPS = [1.6, 1.3, 1.15, 1.07];
/** How much a weight that is e times the standard one costs; with many reviews it hardly counts. */
const PULL = 2;

/**
 * Looks for weights that predict a person's own recall better than those in use, by small steps on one weight after the
 * other. The newest fifth of the reviews is held out: only what predicts it better is kept, so the result is never worse.
 * Yields after each try, so that the caller can let other work through.
 */
export function* fitWeights(
  histories: readonly CardHistory[],
  current: CardWeights | null,
): Generator<undefined, FittedWeights> {
  const reviews = histories.reduce((sum, { length }) => sum + length, 0);
  const none = { weights: current, reviews, before: null, after: null };
  if (reviews < REVIEWS_TO_FIT) return { ...none, outcome: 'too-few' };
  const used = newest(histories);
  const from = heldOutFrom(used);
  const inUse = current ?? STANDARD_WEIGHTS;
  const before = logLoss(used, inUse, (at) => at >= from);
  if (before === null) return { ...none, outcome: 'too-few' };

  const cost = (weights: CardWeights) =>
    (logLoss(used, weights, (at) => at < from) ?? 0) + (PULL * distance(weights)) / reviews;
  let best = inUse;
  let least = cost(best);
  for (const step of STEPS) {
    for (const index of best.keys()) {
      for (const factor of [step, 1 / step]) {
        const tried = moved(best, index, factor);
        const costs = cost(tried);
        if (costs < least) [best, least] = [tried, costs];
        yield undefined;
      }
    }
  }
  const after = logLoss(used, best, (at) => at >= from) ?? before;
  const isBetter = after < before - LEAST_GAIN;
  return isBetter
    ? { outcome: 'better', weights: best, reviews, before, after }
    : { outcome: 'same', weights: current, reviews, before, after: before };
}

/**
 * How badly recall is predicted: the mean of −ln of the chance given to what happened. Looks on the same day are not
 * counted: they say little about memory. Null when none counts.
 */
export function logLoss(
  histories: readonly CardHistory[],
  weights: CardWeights,
  counts: (at: string) => boolean = () => true,
): number | null {
  const model = memoryModel({ weights, retention: 0.9 });
  let sum = 0;
  let counted = 0;
  for (const history of histories) {
    let memory: Memory | null = null;
    for (const { elapsedDays, rating, at } of history) {
      if (memory !== null && elapsedDays > 0 && counts(at)) {
        const recall = Math.min(0.9999, Math.max(0.0001, model.recall(memory, elapsedDays)));
        sum -= Math.log(rating > 1 ? recall : 1 - recall);
        counted += 1;
      }
      memory = model.next(memory, elapsedDays, rating);
    }
  }
  return counted === 0 ? null : sum / counted;
}

/** Whole cards, those seen last first. */
function newest(histories: readonly CardHistory[]): CardHistory[] {
  const lastAt = (history: CardHistory) => history.at(-1)?.at ?? '';
  const sorted = histories.toSorted((one, other) => compare(lastAt(other), lastAt(one)));
  let count = 0;
  return sorted.filter(({ length }) => {
    count += length;
    return count <= MOST_REVIEWS || count === length;
  });
}

/** The moment at which the newest fifth of the reviews begins. */
function heldOutFrom(histories: readonly CardHistory[]): string {
  const moments = histories.flatMap((history) => history.map(({ at }) => at)).sort();
  return moments[Math.floor(moments.length * (1 - HELD_OUT))] ?? '';
}

function moved(weights: CardWeights, index: number, factor: number): CardWeights {
  const [least, greatest] = WEIGHT_BOUNDS[index] ?? [0, 0];
  return weights.with(index, Math.min(greatest, Math.max(least, (weights[index] ?? 0) * factor)));
}

function distance(weights: CardWeights): number {
  return weights.reduce((sum, weight, index) => {
    const standard = STANDARD_WEIGHTS[index] ?? weight;
    return weight > 0 && standard > 0 ? sum + Math.log(weight / standard) ** 2 : sum;
  }, 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
