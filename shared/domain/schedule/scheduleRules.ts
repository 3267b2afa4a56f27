import type { BusyCalendar } from '../../model/busyTime.ts';
import type { Blackout, Run, RunSchedule } from '../../model/run.ts';
import type { LocalDate, Weekday } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { formatMinutes } from '../time/duration.ts';
import { type DayWindows, lengthOf, windowsOfWeekday } from './dayWindows.ts';

/** What one chooses for a run from beginning to end. */
export type ScheduleRules = Pick<RunSchedule, 'startDate' | 'timetable' | 'weekdayTimetables' | 'restWeekdays'>;

/** All that says on which dates and when one studies. */
export interface StudyTimes extends Pick<ScheduleRules, 'timetable' | 'weekdayTimetables' | 'restWeekdays'> {
  blackouts: readonly Blackout[];
  halfDays: RunSchedule['halfDays'];
  /** When nothing is laid out on any day. */
  busyCalendars: readonly BusyCalendar[];
  /** Rest days that are study days this once; a blackout still keeps them free. */
  openedDates?: readonly LocalDate[];
}

/** What a run is laid out by. */
export function timesOfRun(run: Run): ScheduleRules & StudyTimes {
  const { startDate, timetable, weekdayTimetables, restWeekdays, blackouts, halfDays, busyCalendars } = run;
  return { startDate, timetable, weekdayTimetables, restWeekdays, blackouts, halfDays, busyCalendars };
}

/** The rules alone, with every rest weekday named once and in order. */
export function tidyRules({ startDate, timetable, weekdayTimetables, restWeekdays }: ScheduleRules): ScheduleRules {
  return { startDate, timetable, weekdayTimetables, restWeekdays: [...new Set(restWeekdays)].sort() };
}

const FIRST_YEAR = '2000';
const LAST_YEAR = '2199';

/** Why sessions of at most so many minutes cannot be laid out by these rules; null when they can. */
export function problemOfRules(rules: ScheduleRules, longestMinutes: number): Refusal | null {
  const year = rules.startDate.slice(0, 4);
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return refuse(`Choose a first day between ${FIRST_YEAR} and ${LAST_YEAR}.`);
  }
  if (longestMinutes <= roomiestWindow(rules)) return null;
  const needed = formatMinutes(longestMinutes);
  return refuse(`The longest session takes ${needed}. Give the morning or the evening at least ${needed}.`);
}

type Windows = Pick<ScheduleRules, 'timetable' | 'weekdayTimetables' | 'restWeekdays'>;

/** Minutes of the longest window on any weekday one studies on. */
export function roomiestWindow(rules: Windows): number {
  return roomiest(rules, ({ morning, evening }) => Math.max(lengthOf(morning), lengthOf(evening)));
}

/** The same when the evening may begin as soon as the morning is over. */
export function roomiestHalf(rules: Windows): number {
  return roomiest(rules, ({ morning, evening }) => Math.max(lengthOf(morning), evening.end - morning.end));
}

function roomiest({ restWeekdays, ...rules }: Windows, minutesOf: (windows: DayWindows) => number): number {
  const studied = WEEKDAYS.filter((weekday) => !restWeekdays.includes(weekday));
  return Math.max(...studied.map((weekday) => minutesOf(windowsOfWeekday(rules, weekday))));
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
