import type { CardSettings } from '../../model/card.ts';
import type { CardId } from '../../model/ids.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { compareDates } from '../time/localDate.ts';
import { type CardState, recallOn } from './cardState.ts';
import type { MemoryModel } from './memoryModel.ts';

/** A card that may come up. Null as its state is a new one. */
export interface StudyCard {
  id: CardId;
  state: CardState | null;
}

export interface StudyQueue {
  /** Not remembered today: they come again, free of the limits. Those whose time came first are first. */
  again: CardId[];
  /** Seen before and due, the most likely forgotten first, as many as the limit leaves. */
  reviews: CardId[];
  /** New ones, in the order they were made, as many as the limit leaves; none while there is a backlog. */
  fresh: CardId[];
  /** Due, but over today's limit: they wait for the next days. */
  backlog: number;
  freshWaiting: number;
  done: { reviews: number; fresh: number };
}

export type DailyLimits = Pick<CardSettings, 'dailyNew' | 'dailyReviews'>;

/**
 * What to study on a day. However many days were missed, no more than the limit comes at once: what is most likely
 * forgotten goes first, the rest waits for the days after. Nothing new begins before all of that was seen. `cards` are
 * without suspended ones.
 */
export function studyQueue(
  cards: readonly StudyCard[],
  date: LocalDate,
  limits: DailyLimits,
  model: MemoryModel,
): StudyQueue {
  const again: { id: CardId; at: Instant }[] = [];
  const due: { id: CardId; recall: number }[] = [];
  const fresh: CardId[] = [];
  const done = { reviews: 0, fresh: 0 };
  for (const { id, state } of cards) {
    if (state === null) fresh.push(id);
    else {
      const wasToday = state.lastOn === date;
      if (wasToday) done[state.firstOn === date ? 'fresh' : 'reviews'] += 1;
      if (wasToday && state.againAt !== null) again.push({ id, at: state.againAt });
      else if (compareDates(state.dueOn, date) <= 0) due.push({ id, recall: recallOn(state, date, model) });
    }
  }
  again.sort((one, other) => compare(one.at, other.at) || compare(one.id, other.id));
  due.sort((one, other) => one.recall - other.recall || compare(one.id, other.id));
  fresh.sort(compare);
  const reviews = due.slice(0, Math.max(0, limits.dailyReviews - done.reviews)).map(({ id }) => id);
  const backlog = due.length - reviews.length;
  const room = backlog > 0 ? 0 : Math.max(0, limits.dailyNew - done.fresh);
  const shownFresh = fresh.slice(0, room);
  return {
    again: again.map(({ id }) => id),
    reviews,
    fresh: shownFresh,
    backlog,
    freshWaiting: fresh.length - shownFresh.length,
    done,
  };
}

/** All that is left to do on the day. */
export function leftToStudy({ again, reviews, fresh }: StudyQueue): number {
  return again.length + reviews.length + fresh.length;
}

/**
 * The card to show now; null when the day is done. One that is to come again waits for its time while others are left,
 * and comes early when none are.
 */
export function nextCard(queue: StudyQueue, now: Instant, againAt: (id: CardId) => Instant | null): CardId | null {
  const [again = null] = queue.again;
  const isTime = again !== null && compare(againAt(again) ?? now, now) <= 0;
  if (isTime) return again;
  return queue.reviews[0] ?? queue.fresh[0] ?? again;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
