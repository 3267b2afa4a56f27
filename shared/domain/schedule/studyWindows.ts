import type { PartOfDay } from '../../model/curriculum.ts';
import type { LocalDate } from '../../model/time.ts';
import { addDays } from '../time/localDate.ts';
import { studyDates } from '../time/recurrence.ts';
import { minutesOf } from '../time/wallTime.ts';
import { blockedDates } from './blackouts.ts';
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

const DATES_AT_ONCE = 64;

/** Every window from a date on, without end; dates are worked out as they are asked for. */
export function studyWindows(
  from: LocalDate,
  { timetable, restWeekdays, blackouts, openedDates = [] }: StudyTimes,
): StudyWindows {
  const dates: LocalDate[] = [];
  const blocked = blockedDates(blackouts, from);
  const dateAt = (number: number): LocalDate => {
    for (;;) {
      const known = dates[number];
      if (known) return known;
      const last = dates.at(-1);
      const next = last ? addDays(last, 1) : from;
      const found = studyDates({
        from: next,
        restWeekdays,
        blocked: blocked.filter((date) => date >= next),
        opened: openedDates,
        count: DATES_AT_ONCE,
      });
      if (found.length === 0) throw new RangeError(`No study date follows ${next}`);
      dates.push(...found);
    }
  };
  return {
    at(number) {
      const part = number % 2 === 0 ? 'morning' : 'evening';
      const { start, end } = timetable[part];
      return { date: dateAt(Math.floor(number / 2)), part, start: minutesOf(start), end: minutesOf(end) };
    },
  };
}
