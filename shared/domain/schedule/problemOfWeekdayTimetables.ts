import { DayWindow, WeekdayTimetable, type WeekdayTimetables } from '../../model/timetable.ts';
import { weekdayName } from '../time/localDate.ts';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Why the other times of single weekdays cannot be, in words for the user; null when they can. */
export function problemOfWeekdayTimetables(timetables: WeekdayTimetables): string | null {
  for (const weekday of WEEKDAYS) {
    const times = timetables[weekday];
    const problem = times && problemOf(times);
    if (problem) return `${weekdayName(Number(weekday))}: ${problem}`;
  }
  return null;
}

function problemOf(times: WeekdayTimetable): string | null {
  const { morning, evening } = times;
  if (!morning && !evening) return 'keep the morning or the evening, or make it a rest day.';
  if (morning && !DayWindow.safeParse(morning).success) return 'the morning must end after it starts.';
  if (evening && !DayWindow.safeParse(evening).success) return 'the evening must end after it starts.';
  return WeekdayTimetable.safeParse(times).success ? null : 'the evening must start after the morning ends.';
}
