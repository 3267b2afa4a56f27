import { mediumDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** What a take is called that belongs to nothing yet. */
export function defaultTitle(date: LocalDate, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `Recording of ${mediumDate(date)}, ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
