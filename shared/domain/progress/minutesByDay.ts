import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { isStudyDay } from './studyDays.ts';
import { datesOfRun, sumByDate, walkedWithAdded } from './walkedSessions.ts';

export interface MinutesOfDay {
  date: LocalDate;
  /** Of the sessions placed on this day as the schedule stands now, without what was set aside. */
  plannedMinutes: number;
  /** Really spent on this day, whichever day the sessions were placed on. */
  realMinutes: number;
  isToday: boolean;
  isToCome: boolean;
  /** A rest day by the run's rules. */
  isRest: boolean;
}

/** Minutes planned and really spent, for every calendar day of the run in order; sessions beside the plan count too. */
export function minutesByDay(index: PlanIndex, run: Run, today: LocalDate): MinutesOfDay[] {
  const sessions = walkedWithAdded(index, run);
  const planned = sumByDate(
    sessions.filter(({ isSetAside }) => !isSetAside),
    ({ placement }) => placement.date,
    ({ placement }) => placement.minutes,
  );
  const real = sumByDate(
    sessions,
    ({ outcome }) => outcome?.date,
    ({ outcome }) => outcome?.minutes ?? 0,
  );
  return datesOfRun(sessions, today).map((date) => ({
    date,
    plannedMinutes: planned.get(date) ?? 0,
    realMinutes: real.get(date) ?? 0,
    isToday: date === today,
    isToCome: date > today,
    isRest: !isStudyDay(run, date),
  }));
}
