import type { Review } from '../../../model/card.ts';
import type { LocalDate } from '../../../model/time.ts';
import type { ForecastDay } from '../../cards/studyForecast.ts';
import { addDays } from '../../time/localDate.ts';
import { mean } from '../time/spread.ts';

export interface LoadDay {
  date: LocalDate;
  /** Different cards that were looked at. */
  done: number;
  /** Cards seen before that come; 0 on days that are over. */
  due: number;
  /** New cards that come; 0 on days that are over. */
  fresh: number;
}

export interface CardLoad {
  /** The days before today, today and the days to come, oldest first. Today has what was done and what is left. */
  days: LoadDay[];
  /** Cards a day over the days to come, today's rest among them; 0 when none come. */
  meanToCome: number;
  /** Cards a day over the days before today. */
  meanDone: number;
  /** The most that one day to come brings, and the first such day; null when none come. */
  fullest: { date: LocalDate; cards: number } | null;
}

interface Load {
  reviews: Iterable<Pick<Review, 'cardId' | 'date'>>;
  /** Today first. */
  forecast: readonly ForecastDay[];
  today: LocalDate;
  daysBefore: number;
}

/**
 * Cards a day: how many different cards were looked at, and how many will come if every one of them is remembered and
 * the daily limits stay as they are (studyForecast). A card that comes again the same day is one card.
 */
export function cardLoad({ reviews, forecast, today, daysBefore }: Load): CardLoad {
  const first = addDays(today, -daysBefore);
  const seen = new Map<LocalDate, Set<string>>();
  for (const { cardId, date } of reviews) {
    if (date < first || date > today) continue;
    const ofDay = seen.get(date) ?? new Set();
    seen.set(date, ofDay.add(cardId));
  }
  const done = (date: LocalDate) => seen.get(date)?.size ?? 0;
  const before = Array.from({ length: daysBefore }, (_, index) => addDays(first, index));
  const toCome = forecast.map(({ date, reviews, fresh }) => ({ date, due: reviews, fresh, cards: reviews + fresh }));
  const most = Math.max(0, ...toCome.map(({ cards }) => cards));
  const fullest = most === 0 ? undefined : toCome.find(({ cards }) => cards === most);
  return {
    days: [
      ...before.map((date) => ({ date, done: done(date), due: 0, fresh: 0 })),
      ...toCome.map(({ date, due, fresh }) => ({ date, done: done(date), due, fresh })),
    ],
    meanToCome: mean(toCome.map(({ cards }) => cards)) ?? 0,
    meanDone: mean(before.map(done)) ?? 0,
    fullest: fullest ? { date: fullest.date, cards: fullest.cards } : null,
  };
}
