import { cardCount } from '#renderer/components/cards/cardWords.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

interface ForecastDay {
  date: LocalDate;
  reviews: number;
  fresh: number;
  backlog: number;
}

/** What the picture of the next days says, as a sentence. Today is first. */
export function forecastFinding(days: readonly ForecastDay[]): string {
  const [today, ...later] = days;
  const busiest = Math.max(0, ...days.map(cardsOf));
  if (!today || busiest === 0) return `Nothing comes in the next ${days.length} days`;
  if (today.backlog > 0) {
    const clear = later.find(({ backlog }) => backlog === 0);
    return clear
      ? `What is overdue is spread until ${shortDate(clear.date)}`
      : `What is overdue is spread over more than ${days.length} days`;
  }
  const laterMost = Math.max(0, ...later.map(cardsOf));
  if (laterMost === 0) return `Only today: ${cardCount(cardsOf(today))}`;
  return `At most ${cardCount(busiest)} a day`;
}

const cardsOf = ({ reviews, fresh }: ForecastDay): number => reviews + fresh;
