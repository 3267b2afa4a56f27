import type { PartOfDay } from '../../model/curriculum.ts';
import type { LocalDate } from '../../model/time.ts';
import { addDays, weekdayOf } from '../time/localDate.ts';
import { isBlockedOut } from './blackouts.ts';
import { type DayWindows, windowsOn } from './dayWindows.ts';
import type { StudyTimes } from './scheduleRules.ts';

/** One window of one study date, in minutes since midnight. */
export interface StudyWindow {
  date: LocalDate;
  part: PartOfDay;
  start: number;
  end: number;
}

interface StudyWindows {
  /** In order of time: even numbers are mornings, odd ones the evenings of the same dates. */
  at(number: number): StudyWindow;
}

/** Every window from a date on, without end; dates are worked out as they are asked for. */
export function studyWindows(from: LocalDate, times: StudyTimes): StudyWindows {
  const days: { date: LocalDate; windows: DayWindows }[] = [];
  const opened = new Set(times.openedDates);
  const isStudied = (date: LocalDate) =>
    !isBlockedOut(times.blackouts, date) && (opened.has(date) || !times.restWeekdays.includes(weekdayOf(date)));
  let next = from;
  const dayAt = (number: number) => {
    for (;;) {
      const known = days[number];
      if (known) return known;
      if (isStudied(next)) days.push({ date: next, windows: windowsOn(times, next) });
      next = addDays(next, 1);
    }
  };
  return {
    at(number) {
      const part = number % 2 === 0 ? 'morning' : 'evening';
      const { date, windows } = dayAt(Math.floor(number / 2));
      return { date, part, ...windows[part] };
    },
  };
}
