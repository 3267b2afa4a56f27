import { setImmediate as otherWork } from 'node:timers/promises';
import type { OptimisedWeights } from '#shared/contract/cardsContract.ts';
import { dayNumber } from '#shared/domain/cards/dayNumber.ts';
import { type CardHistory, fitWeights, REVIEWS_TO_FIT } from '#shared/domain/cards/fitWeights.ts';
import type { Review } from '#shared/model/card.ts';
import { failure } from '../procedures.ts';
import type { CardsService } from './cardsService.ts';

/** Fits the weights of the memory model to one's own reviews. One search at a time; other work goes on between its steps. */
export function optimiseCards(service: CardsService): () => Promise<OptimisedWeights> {
  let isUnderWay = false;
  return async () => {
    if (isUnderWay)
      throw failure('invalid', 'The weights are being worked out in another window. Let that finish first.');
    isUnderWay = true;
    try {
      return await optimise(service);
    } finally {
      isUnderWay = false;
    }
  };
}

async function optimise({ book, log, saveSettings }: CardsService): Promise<OptimisedWeights> {
  const { settings } = await book();
  const search = fitWeights(histories(await log.all()), settings.weights);
  for (;;) {
    const step = search.next();
    if (step.done) {
      const { outcome, weights, reviews, before, after } = step.value;
      if (outcome === 'better') await saveSettings({ weights });
      return { outcome, reviews, needed: REVIEWS_TO_FIT, before, after };
    }
    await otherWork();
  }
}

/** `reviews` are those of a card together and oldest first, as the log has them. */
function histories(reviews: readonly Review[]): CardHistory[] {
  const byCard = new Map<string, Review[]>();
  for (const review of reviews) {
    const ofCard = byCard.get(review.cardId);
    if (ofCard) ofCard.push(review);
    else byCard.set(review.cardId, [review]);
  }
  return [...byCard.values()].map((ofCard) =>
    ofCard.map(({ rating, date, createdAt }, place) => {
      const before = ofCard[place - 1];
      return { rating, at: createdAt, elapsedDays: before ? Math.max(0, dayNumber(date) - dayNumber(before.date)) : 0 };
    }),
  );
}
