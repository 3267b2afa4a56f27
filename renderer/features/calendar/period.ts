import {
  addDays,
  dayOfMonth,
  daysBetween,
  longDate,
  mondayOf,
  monthAndYear,
  monthName,
  weekdayOf,
} from '#shared/domain/time/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';

export const VIEWS = ['day', 'week', 'month', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** The dates a view shows, in order. */
export interface Period {
  first: LocalDate;
  last: LocalDate;
  dates: readonly LocalDate[];
}

/** The dates that belong to a view of this date; the list always shows the whole run. */
export function periodOf(view: View, date: LocalDate, wholeRun: Pick<Period, 'first' | 'last'>): Period {
  if (view === 'list') return between(wholeRun.first, wholeRun.last);
  if (view === 'day') return between(date, date);
  if (view === 'week') return between(mondayOf(date), addDays(mondayOf(date), 6));
  return between(firstOfMonth(date), addDays(firstOfMonth(nextMonth(date)), -1));
}

/** Whole weeks around a month, as a month's grid shows them. */
export function weeksAround({ first, last }: Period): Period {
  return between(mondayOf(first), addDays(last, 7 - weekdayOf(last)));
}

/** The date to show after one press of the arrow: the same weekday, or the month's first day. The list goes by weeks. */
export function stepped(view: View, date: LocalDate, step: 1 | -1): LocalDate {
  if (view === 'day') return addDays(date, step);
  if (view === 'week' || view === 'list') return addDays(date, step * 7);
  return step === 1 ? nextMonth(date) : firstOfMonth(addDays(firstOfMonth(date), -1));
}

/** `Friday 19 February`, `15 to 21 February`, `26 April to 2 May`, `February 2027`. */
export function periodTitle(view: View, { first, last }: Period): string {
  if (view === 'day') return longDate(first);
  if (view === 'month') return monthAndYear(first);
  const month = monthName(first);
  const isOneMonth = month === monthName(last);
  return `${dayOfMonth(first)}${isOneMonth ? '' : ` ${month}`} to ${dayOfMonth(last)} ${monthName(last)}`;
}

function between(first: LocalDate, last: LocalDate): Period {
  const dates = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
  return { first, last, dates };
}

function firstOfMonth(date: LocalDate): LocalDate {
  return LocalDate.parse(`${date.slice(0, 8)}01`);
}

function nextMonth(date: LocalDate): LocalDate {
  return firstOfMonth(addDays(firstOfMonth(date), 31));
}
