import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { keepTrying } from '#renderer/components/keepTrying.ts';
import type { ReviewRating } from '#shared/model/card.ts';
import type { CardId } from '#shared/model/ids.ts';

/** The card to show, and what can be done with it. One step at a time: keys pressed while it is saved do nothing. */
export function useReview() {
  const [prefer, setPrefer] = useState<CardId | null>(null);
  /** The card whose back is shown, with how often it was reviewed: the same card may come again. */
  const [shownFor, setShownFor] = useState<string | null>(null);
  const isBusy = useRef(false);
  const { data, error } = useQuery(
    queries.cards.next.queryOptions({ input: { prefer }, placeholderData: keepPreviousData }),
  );
  const card = data?.card ?? null;
  const turn = card && `${card.id} ${card.reviews}`;
  const isShown = turn !== null && shownFor === turn;

  /** Saves, then waits for the card after it. */
  async function step(work: () => Promise<CardId | null>): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await keepTrying('review', async () => {
        const wanted = await work();
        setShownFor(null);
        setPrefer(wanted);
        await queryClient.invalidateQueries({ queryKey: queries.cards.next.key() });
      });
    } finally {
      isBusy.current = false;
    }
  }

  return {
    next: data,
    error,
    card,
    turn,
    isShown,
    show: () => setShownFor(turn),
    rate: (rating: ReviewRating) => {
      if (!card || !isShown) return;
      void step(async () => {
        await planner.cards.review({ id: card.id, rating, reviews: card.reviews });
        return null;
      });
    },
    undo: () => {
      if (data?.canUndo) void step(async () => (await planner.cards.undo()).id);
    },
  };
}
