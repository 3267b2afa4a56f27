import type { CardHead } from '#shared/contract/cardsContract.ts';
import { daysBetween, shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** From worst to best: the keys 1 to 4. */
export const REVIEW_WORDS = ['Again', 'Hard', 'Good', 'Easy'] as const;

const DAYS_IN_MONTH = 30.4;
const DAYS_IN_YEAR = 365;

/** `10 min` for the same day, `4 days`, `2.5 months`, `1.3 years`. */
export function intervalWords(days: number): string {
  if (days === 0) return '10 min';
  if (days <= 30) return days === 1 ? '1 day' : `${days} days`;
  if (days < DAYS_IN_YEAR) return withUnit(days / DAYS_IN_MONTH, 'month');
  return withUnit(days / DAYS_IN_YEAR, 'year');
}

/** When a card comes: `New`, `Due today`, `Due since 12 Feb`, `Due tomorrow`, `Due 3 Mar`; the year where it is another. */
export function dueWords({ dueOn, isSuspended }: Pick<CardHead, 'dueOn' | 'isSuspended'>, today: LocalDate): string {
  if (isSuspended) return 'Suspended';
  if (dueOn === null) return 'New';
  const days = daysBetween(today, dueOn);
  if (days === 0) return 'Due today';
  if (days === 1) return 'Due tomorrow';
  const date = dueOn.slice(0, 4) === today.slice(0, 4) ? shortDate(dueOn) : `${shortDate(dueOn)} ${dueOn.slice(0, 4)}`;
  return days < 0 ? `Due since ${date}` : `Due ${date}`;
}

export function cardCount(count: number): string {
  return count === 1 ? '1 card' : `${count} cards`;
}

function withUnit(amount: number, unit: string): string {
  const rounded = amount.toFixed(1).replace(/\.0$/, '');
  return `${rounded} ${rounded === '1' ? unit : `${unit}s`}`;
}
