import { minutesOf } from '#shared/domain/time/wallTime.ts';
import type { Timetable } from '#shared/model/timetable.ts';
import type { CalendarDay } from './calendarDays.ts';
import type { Stretch } from './foldedAxis.ts';

/** What the axis must show: the windows of the timetable and of the days, and all that was placed outside them. */
export function occupiedTimes({ morning, evening }: Timetable, days: readonly CalendarDay[]): Stretch[] {
  const windows = [morning, evening].map(({ start, end }) => ({ start: minutesOf(start), end: minutesOf(end) }));
  const ofDays = days.flatMap((day) => [...day.windows, ...day.blocks]);
  return [...windows, ...ofDays.map(({ start, end }) => ({ start, end }))];
}
