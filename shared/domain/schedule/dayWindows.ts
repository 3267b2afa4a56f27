import type { PartOfDay } from '../../model/curriculum.ts';
import type { RunSchedule } from '../../model/run.ts';
import type { LocalDate, Weekday } from '../../model/time.ts';
import type { DayWindow } from '../../model/timetable.ts';
import { weekdayOf } from '../time/localDate.ts';
import { minutesOf } from '../time/wallTime.ts';

/** In minutes since midnight. */
export interface Window {
  start: number;
  end: number;
}

/** Both halves of a day. A half that is not studied is a window of no length where the other one begins or ends. */
export type DayWindows = Readonly<Record<PartOfDay, Window>>;

export function lengthOf({ start, end }: Window): number {
  return end - start;
}

/** When one studies on a date, if one does. */
export function windowsOn(
  { halfDays, ...rules }: Pick<RunSchedule, 'timetable' | 'weekdayTimetables' | 'halfDays'>,
  date: LocalDate,
): DayWindows {
  const { morning, evening } = windowsOfWeekday(rules, weekdayOf(date));
  const keeps = halfDays[date];
  return keeps === undefined ? { morning, evening } : halves({ [keeps]: { morning, evening }[keeps] });
}

/** When one studies on a weekday, half days left aside. */
export function windowsOfWeekday(
  { timetable, weekdayTimetables }: Pick<RunSchedule, 'timetable' | 'weekdayTimetables'>,
  weekday: Weekday,
): DayWindows {
  const name = WEEKDAYS[weekday - 1];
  const { morning, evening } = (name && weekdayTimetables[name]) ?? timetable;
  return halves({
    ...(morning ? { morning: inMinutes(morning) } : {}),
    ...(evening ? { evening: inMinutes(evening) } : {}),
  });
}

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

function halves({ morning, evening }: Partial<DayWindows>): DayWindows {
  const border = morning?.end ?? evening?.start ?? 0;
  const none = { start: border, end: border };
  return { morning: morning ?? none, evening: evening ?? none };
}

function inMinutes({ start, end }: DayWindow): Window {
  return { start: minutesOf(start), end: minutesOf(end) };
}
