import type { LocalDate } from '../../../model/time.ts';
import { shortDate } from '../../time/localDate.ts';

/** `2 Feb`, and with its year where that is not the year of `now`: `2 Feb 2026`. */
export function sinceWords(date: LocalDate, now: LocalDate): string {
  const [year] = date.split('-');
  return now.startsWith(`${year}-`) ? shortDate(date) : `${shortDate(date)} ${year}`;
}
