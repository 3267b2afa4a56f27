import { NO_FILTER, type ProgressFilter } from '../../model/progressFilter.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { asIfResumed } from './asIfResumed.ts';
import { datesOfFilter, ofPhaseAndActivity } from './filtered.ts';
import { isStudyDay } from './studyDays.ts';
import { sumByDate, walkedWithAdded } from './walkedSessions.ts';

export interface MinutesOfDay {
  date: LocalDate;
  /**
   * Minutes of the sessions placed on this day as the schedule stands now, without what was set aside; of a paused run as
   * if it went on today.
   */
  plannedMinutes: number;
  /** Minutes really spent on this day, whichever day the sessions were placed on. */
  realMinutes: number;
  isToday: boolean;
  isToCome: boolean;
  /** A rest day by the run's rules. */
  isRest: boolean;
}

/**
 * Minutes planned and really spent, for every calendar day of the run in order; sessions beside the plan count too. With a
 * filter: the days of its range and phase, and only the minutes of its phase and activity.
 */
export function minutesByDay(
  index: PlanIndex,
  run: Run,
  today: LocalDate,
  filter: ProgressFilter = NO_FILTER,
): MinutesOfDay[] {
  const all = asIfResumed(index, run, today, walkedWithAdded(index, run));
  const sessions = ofPhaseAndActivity(all, filter);
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
  return datesOfFilter(all, filter, today).map((date) => ({
    date,
    plannedMinutes: planned.get(date) ?? 0,
    realMinutes: real.get(date) ?? 0,
    isToday: date === today,
    isToCome: date > today,
    isRest: !isStudyDay(run, date),
  }));
}
