import type { Blackout, Run, RunSchedule } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { formatMinutes } from '../time/duration.ts';
import { minutesOf } from '../time/wallTime.ts';

/** What one chooses for a run from beginning to end. */
export type ScheduleRules = Pick<RunSchedule, 'startDate' | 'timetable' | 'weekdayTimetables' | 'restWeekdays'>;

/** All that says on which dates and when one studies. */
export interface StudyTimes extends Pick<ScheduleRules, 'timetable' | 'weekdayTimetables' | 'restWeekdays'> {
  blackouts: readonly Blackout[];
  halfDays: RunSchedule['halfDays'];
  /** Rest days that are study days this once; a blackout still keeps them free. */
  openedDates?: readonly LocalDate[];
}

/** What a run is laid out by. */
export function timesOfRun(run: Run): ScheduleRules & StudyTimes {
  const { startDate, timetable, weekdayTimetables, restWeekdays, blackouts, halfDays } = run;
  return { startDate, timetable, weekdayTimetables, restWeekdays, blackouts, halfDays };
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
  const { morning, evening } = rules.timetable;
  const roomiest = Math.max(...[morning, evening].map(({ start, end }) => minutesOf(end) - minutesOf(start)));
  if (longestMinutes <= roomiest) return null;
  const needed = formatMinutes(longestMinutes);
  return refuse(`The longest session takes ${needed}. Give the morning or the evening at least ${needed}.`);
}
