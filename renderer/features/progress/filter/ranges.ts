import { addDays } from '#shared/domain/time/localDate.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import type { LocalDate } from '#shared/model/time.ts';

export type Range = Pick<ProgressFilter, 'from' | 'to'>;

export const RANGE_WORDS = {
  '7': 'Last 7 days',
  '30': 'Last 30 days',
  own: 'From … to …',
} as const;

export type RangeName = 'all' | keyof typeof RANGE_WORDS;

/** The last days up to today, today counted. */
export function lastDays(days: number, today: LocalDate): { from: LocalDate; to: LocalDate } {
  return { from: addDays(today, 1 - days), to: today };
}

/** Which of the offered ranges this is. */
export function nameOfRange({ from, to }: Range, today: LocalDate): RangeName {
  if (from === null && to === null) return 'all';
  if (to !== today) return 'own';
  if (from === addDays(today, -6)) return '7';
  return from === addDays(today, -29) ? '30' : 'own';
}
