import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { Review } from '#shared/model/card.ts';
import type { CardId, ReviewId } from '#shared/model/ids.ts';
import type { PlannerParts } from '../plannerParts.ts';

/** Every review of a card. Short, so all of them stay in memory once they were read. */
export interface ReviewLog {
  /** Those of a card that count, the oldest first. The same array until one of them changes. */
  of(id: CardId): Promise<readonly Review[]>;
  /** The same for every card that has one. */
  byCard(): Promise<ReadonlyMap<CardId, readonly Review[]>>;
  /** Those that count, in no order. */
  all(): Promise<readonly Review[]>;
  put(review: Review): Promise<void>;
}

export function reviewLog({ vault, changes }: Pick<PlannerParts, 'vault' | 'changes'>): ReviewLog {
  let read: Promise<Map<CardId, readonly Review[]>> | null = null;
  changes.onForget(() => {
    read = null;
  });

  /** Read once, unless it fails. */
  function known(): Promise<Map<CardId, readonly Review[]>> {
    read ??= readAll().catch((error: unknown) => {
      read = null;
      throw error;
    });
    return read;
  }

  async function readAll(): Promise<Map<CardId, readonly Review[]>> {
    const found = new Map<CardId, Review[]>();
    // At once: one after the other, each would wait behind whatever else is being read.
    const months = await vault.practiceMonths();
    for (const { reviews } of await Promise.all(months.map((month) => vault.practiceMonth(month).read()))) {
      for (const review of Object.values(reviews)) {
        if (review.deletedAt !== null) continue;
        const ofCard = found.get(review.cardId);
        if (ofCard) ofCard.push(review);
        else found.set(review.cardId, [review]);
      }
    }
    for (const reviews of found.values()) reviews.sort(oldestFirst);
    return found;
  }

  return {
    of: async (id) => (await known()).get(id) ?? NONE,
    byCard: known,
    all: async () => [...(await known()).values()].flat(),
    async put(review) {
      const byCard = await known();
      const month = monthOfId(review.id);
      await vault
        .practiceMonth(month)
        .update((data) => ({ ...data, reviews: { ...data.reviews, [review.id]: review } }));
      const others = (byCard.get(review.cardId) ?? NONE).filter(({ id }) => id !== review.id);
      byCard.set(review.cardId, review.deletedAt === null ? [...others, review].sort(oldestFirst) : others);
    },
  };
}

const NONE: readonly Review[] = [];

interface Made {
  id: ReviewId;
  createdAt: string;
}

export function oldestFirst(one: Made, other: Made): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
