import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { datesOfRun, sumByDate, walkedSessions } from './walkedSessions.ts';

/** How far plan and work have come by the end of a day, in the plan's minutes since the beginning. */
export interface BurnUpDay {
  date: LocalDate;
  /** Of the schedule as it stands now, without what was set aside. */
  plannedMinutes: number;
  /** Work counts on the day it was done. Null for days that are still to come. */
  doneMinutes: number | null;
}

/** Every calendar day of the run in order; the last one carries all that is planned. */
export function burnUp(index: PlanIndex, run: Run, today: LocalDate): BurnUpDay[] {
  const sessions = walkedSessions(index, run);
  const planned = sumByDate(
    sessions.filter(({ isSetAside }) => !isSetAside),
    ({ placement }) => placement.date,
    ({ session }) => session.minutes,
  );
  const done = sumByDate(
    sessions,
    ({ outcome }) => outcome?.date,
    ({ credited }) => credited,
  );
  let plannedMinutes = 0;
  let doneMinutes = 0;
  return datesOfRun(sessions, today).map((date) => {
    plannedMinutes += planned.get(date) ?? 0;
    doneMinutes += done.get(date) ?? 0;
    return { date, plannedMinutes, doneMinutes: date > today ? null : doneMinutes };
  });
}
