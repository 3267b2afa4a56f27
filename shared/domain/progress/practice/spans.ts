import type { LocalDate } from '../../../model/time.ts';
import { addDays, daysBetween, mondayOf } from '../../time/localDate.ts';

/** What one bar or point of a picture over time stands for. */
export type Grain = 'day' | 'week' | 'month';

/** Days of the calendar that belong together, both ends counted. */
export interface Span {
  from: LocalDate;
  to: LocalDate;
}

const MOST_DAYS = 42;
const MOST_WEEKS = 104;

/** Days up to six weeks, weeks up to two years, months beyond: as many bars as can be told apart. */
export function grainOf(first: LocalDate, last: LocalDate): Grain {
  const days = daysBetween(first, last) + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEKS * 7 ? 'week' : 'month';
}

/**
 * The first day a picture begins with: that of the range, or of what there is where the range begins more than two years
 * before it, for a century of nothing shows nothing.
 */
export function firstShown(from: LocalDate | null, firstKnown: LocalDate): LocalDate {
  return from !== null && daysBetween(from, firstKnown) <= MOST_WEEKS * 7 ? from : firstKnown;
}

/** The first day of the week (Monday) or month that the date is in; the date itself for days. */
export function spanStart(date: LocalDate, grain: Grain): LocalDate {
  if (grain === 'day') return date;
  return grain === 'week' ? mondayOf(date) : addDays(date, 1 - Number(date.slice(8)));
}

/** Every span from the one with `first` to the one with `last`, whole ones, without a gap. */
export function spansOf(first: LocalDate, last: LocalDate, grain: Grain): Span[] {
  const spans: Span[] = [];
  for (let from = spanStart(first, grain); from <= last; ) {
    const next = nextStart(from, grain);
    spans.push({ from, to: addDays(next, -1) });
    from = next;
  }
  return spans;
}

/** No month is longer than 31 days, so that many days on is the next month, or a day or two into it. */
function nextStart(from: LocalDate, grain: Grain): LocalDate {
  if (grain === 'day') return addDays(from, 1);
  return grain === 'week' ? addDays(from, 7) : spanStart(addDays(from, 31), 'month');
}
