import type { Review, ReviewRating } from '../../model/card.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import { laterBy, MINUTE_MS } from '../focus/moments.ts';
import { addDays } from '../time/localDate.ts';
import { dayNumber } from './dayNumber.ts';
import type { Memory, MemoryModel } from './memoryModel.ts';

/** Where a card stands after its reviews. */
export interface CardState {
  memory: Memory;
  dueOn: LocalDate;
  /** When it comes again within the day; null unless it was not remembered the last time. */
  againAt: Instant | null;
  reviews: number;
  /** How often it was forgotten on a later day than the one before. */
  lapses: number;
  firstOn: LocalDate;
  lastOn: LocalDate;
}

/** What a review adds. */
export interface Look extends Pick<Review, 'rating' | 'date' | 'dueOn'> {
  /** Null for one that is only imagined. */
  createdAt: Instant | null;
}

/** What was not remembered comes again after so long. */
export const AGAIN_MINUTES = 10;

/** Null for a new card. `looks` are the reviews that count, the oldest first. */
export function cardState(looks: readonly Look[], model: MemoryModel): CardState | null {
  return looks.reduce<CardState | null>((state, look) => stateAfter(state, look, model), null);
}

export function stateAfter(state: CardState | null, look: Look, model: MemoryModel): CardState {
  const { rating, date, dueOn, createdAt } = look;
  const elapsed = elapsedDays(state, date);
  const isLapse = state !== null && rating === 1 && elapsed > 0;
  return {
    memory: model.next(state?.memory ?? null, elapsed, rating),
    dueOn,
    againAt: rating === 1 && createdAt !== null ? laterBy(createdAt, AGAIN_MINUTES * MINUTE_MS) : null,
    reviews: (state?.reviews ?? 0) + 1,
    lapses: (state?.lapses ?? 0) + (isLapse ? 1 : 0),
    firstOn: state?.firstOn ?? date,
    lastOn: date,
  };
}

/**
 * The days until it comes again, for each rating from 1 to 4. The first is 0: the same day. A better rating is never
 * sooner, and "well" and "at once" never give the day of the rating before.
 */
export function nextIntervals(state: CardState | null, date: LocalDate, model: MemoryModel): readonly number[] {
  const elapsed = elapsedDays(state, date);
  const after = (rating: ReviewRating) => model.intervalDays(model.next(state?.memory ?? null, elapsed, rating));
  const hard = Math.min(after(2), after(3));
  const good = Math.max(after(3), hard + 1);
  const easy = Math.max(after(4), good + 1);
  return [0, hard, good, easy];
}

/** The day a rating promises the card for. */
export function dueAfter(
  state: CardState | null,
  date: LocalDate,
  rating: ReviewRating,
  model: MemoryModel,
): LocalDate {
  return addDays(date, nextIntervals(state, date, model)[rating - 1] ?? 0);
}

/** The chance of remembering it on that day, 0 to 1. */
export function recallOn(state: CardState, date: LocalDate, model: MemoryModel): number {
  return model.recall(state.memory, elapsedDays(state, date));
}

/** A clock that went back, or a journey across the date line, makes no negative time. */
function elapsedDays(state: CardState | null, date: LocalDate): number {
  return state === null ? 0 : Math.max(0, dayNumber(date) - dayNumber(state.lastOn));
}
