import { isInRange, NO_FILTER, type ProgressFilter } from '../../model/progressFilter.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { asIfResumed } from './asIfResumed.ts';
import { datesOfFilter, ofPhaseAndActivity, outcomeIn } from './filtered.ts';
import { sumByDate, walkedSessions } from './walkedSessions.ts';

/** How far plan and work have come by the end of a day, in the plan's minutes since the beginning of what is counted. */
export interface BurnUpDay {
  date: LocalDate;
  /** Of the schedule as it stands now, without what was set aside; of a paused run as if it went on today. */
  plannedMinutes: number;
  /** Work counts on the day it was done, see creditedMinutes. Null for days that are still to come. */
  doneMinutes: number | null;
}

/**
 * Every calendar day of the run in order; the last one carries all that is planned. With a filter: the days of its range
 * and phase, both lines beginning at nothing on the first of them, and only sessions of its phase and activity.
 */
export function burnUp(index: PlanIndex, run: Run, today: LocalDate, filter: ProgressFilter = NO_FILTER): BurnUpDay[] {
  const all = asIfResumed(index, run, today, walkedSessions(index, run));
  const sessions = ofPhaseAndActivity(all, filter);
  const planned = sumByDate(
    sessions.filter(({ isSetAside, placement }) => !isSetAside && isInRange(filter, placement.date)),
    ({ placement }) => placement.date,
    ({ session }) => session.minutes,
  );
  const done = sumByDate(
    sessions,
    (one) => outcomeIn(filter, one)?.date,
    ({ credited }) => credited,
  );
  let plannedMinutes = 0;
  let doneMinutes = 0;
  return datesOfFilter(all, filter, today).map((date) => {
    plannedMinutes += planned.get(date) ?? 0;
    doneMinutes += done.get(date) ?? 0;
    return { date, plannedMinutes, doneMinutes: date > today ? null : doneMinutes };
  });
}
