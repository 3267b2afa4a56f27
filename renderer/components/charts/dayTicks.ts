import { dayOfMonth, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** Pixels a date needs under an axis. */
const ROOM = 52;

/**
 * Which of these days in a row are named under an axis: each where there are few, else the first and Mondays, or the first
 * of months where there are many.
 */
export function dayTicks(dates: readonly LocalDate[], width: number): LocalDate[] {
  const room = Math.max(1, Math.floor(width / ROOM));
  if (dates.length <= room) return [...dates];
  const mondays = dates.filter((date) => weekdayOf(date) === 1);
  if (mondays.length <= room) return withFirst(dates, mondays, room);
  const firsts = dates.filter((date) => dayOfMonth(date) === 1);
  const named = firsts.length > 1 ? firsts : mondays;
  const step = Math.ceil(named.length / room);
  return named.filter((_, index) => index % step === 0);
}

/** The first day is named too, unless it would stand on the first Monday. */
function withFirst(dates: readonly LocalDate[], mondays: readonly LocalDate[], room: number): LocalDate[] {
  const [first] = dates;
  const [monday] = mondays;
  if (!first || first === monday) return [...mondays];
  const daysApart = monday ? dates.indexOf(monday) : dates.length;
  const daysANamed = dates.length / room;
  return daysApart >= daysANamed || !monday ? [first, ...mondays] : [...mondays];
}
