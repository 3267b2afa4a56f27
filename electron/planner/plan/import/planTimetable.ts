import { minutesOf, wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { PartOfDay } from '#shared/model/curriculum.ts';
import { PLAN_TIMETABLE, Timetable } from '#shared/model/timetable.ts';

/** In minutes since midnight. */
interface Span {
  start: number;
  end: number;
}

const LAST_MINUTE = 24 * 60 - 1;

/**
 * The timetable of a plan that names these windows. A part of the day that it never names keeps the usual window where
 * that leaves room for the other, else what is left of the day. Null when the windows overlap.
 */
export function planTimetable({ morning, evening }: Record<PartOfDay, Span | null>): Timetable | null {
  const usual = { morning: spanOf('morning'), evening: spanOf('evening') };
  const early =
    morning ?? (evening && evening.start < usual.morning.end ? { start: 0, end: evening.start } : usual.morning);
  const late = evening ?? (early.end > usual.evening.start ? { start: early.end, end: LAST_MINUTE } : usual.evening);
  const window = ({ start, end }: Span) => ({ start: wallTimeAt(start), end: wallTimeAt(end) });
  const timetable = Timetable.safeParse({ morning: window(early), evening: window(late) });
  return timetable.success ? timetable.data : null;
}

function spanOf(part: PartOfDay): Span {
  const { start, end } = PLAN_TIMETABLE[part];
  return { start: minutesOf(start), end: minutesOf(end) };
}
