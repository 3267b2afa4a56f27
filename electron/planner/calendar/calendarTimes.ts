import { addDays } from '#shared/domain/time/localDate.ts';
import { minutesOf, wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { Placement } from '#shared/model/run.ts';
import type { Instant, LocalDate, WallTime } from '#shared/model/time.ts';

const MINUTES_A_DAY = 24 * 60;

/** Floating, so without a zone: `20270219T050000` is five in the morning wherever the phone is. */
export function startStamp({ date, start }: Placement): string {
  return floating(date, start);
}

/** A session that ends at midnight ends on the next day, for there is no 24:00 in iCalendar. */
export function endStamp({ date, start, minutes }: Placement): string {
  const end = minutesOf(start) + minutes;
  if (end < MINUTES_A_DAY) return floating(date, wallTimeAt(end));
  return floating(addDays(date, 1), wallTimeAt(end - MINUTES_A_DAY));
}

/** In UTC and whole seconds: `20270219T060400Z`. */
export function instantStamp(instant: Instant): string {
  return `${digits(instant.slice(0, 19))}Z`;
}

const floating = (date: LocalDate, time: WallTime): string => `${digits(date)}T${digits(time)}00`;
const digits = (text: string): string => text.replace(/[-:]/g, '');
