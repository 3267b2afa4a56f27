import { shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** `19 Feb`, and `19 Feb 2027` where a year begins to be meant, on an axis that ends in another year than it begins. */
export function dateTick(date: LocalDate, before: LocalDate | null, last: LocalDate): string {
  const year = date.slice(0, 4);
  const isNews = before === null ? year !== last.slice(0, 4) : year !== before.slice(0, 4);
  return isNews ? `${shortDate(date)} ${year}` : shortDate(date);
}
