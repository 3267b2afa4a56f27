import { shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** `2 Feb`, and with its year where that is not the year of `now`: `2 Feb 2026`. */
export function sinceWords(date: LocalDate, now: LocalDate): string {
  const [year] = date.split('-');
  return now.startsWith(`${year}-`) ? shortDate(date) : `${shortDate(date)} ${year}`;
}
