import type { OptimisedWeights } from '#shared/contract/cardsContract.ts';

/** What the search for better weights came to, as a sentence. */
export function fitWords({ outcome, reviews, needed, before, after }: OptimisedWeights): string {
  if (outcome === 'too-few') {
    return reviews < needed
      ? `It takes ${needed} reviews to learn how fast you forget. You have ${reviews}.`
      : 'Too few of your reviews were on a later day than the one before. Try again in some weeks.';
  }
  if (outcome === 'same' || before === null || after === null) {
    return `Nothing predicts your ${reviews} reviews better than what is in use.`;
  }
  const percent = Math.max(1, Math.round((1 - after / before) * 100));
  return `Your newest reviews are predicted ${percent} % better. Days already promised stay.`;
}
