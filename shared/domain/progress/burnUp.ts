import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { isRefusal } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { placesFrom } from '../schedule/pauseRun.ts';
import { datesOfRun, sumByDate, type WalkedSession, walkedSessions } from './walkedSessions.ts';

/** How far plan and work have come by the end of a day, in the plan's minutes since the beginning. */
export interface BurnUpDay {
  date: LocalDate;
  /** Of the schedule as it stands now, without what was set aside; of a paused run as if it went on today. */
  plannedMinutes: number;
  /** Work counts on the day it was done. Null for days that are still to come. */
  doneMinutes: number | null;
}

/** Every calendar day of the run in order; the last one carries all that is planned. */
export function burnUp(index: PlanIndex, run: Run, today: LocalDate): BurnUpDay[] {
  const sessions = asIfResumed(index, run, today);
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

/** A pause plans nothing: what waited when it began stands where it would if the run went on today. */
function asIfResumed(index: PlanIndex, run: Run, today: LocalDate): WalkedSession[] {
  const sessions = walkedSessions(index, run);
  const { pausedOn } = run;
  if (pausedOn === null || pausedOn >= today) return sessions;
  const places = placesFrom({ ...run, pausedOn: null }, index, today);
  if (isRefusal(places)) return sessions;
  return sessions.map((one) => {
    const placement = one.placement.date < pausedOn ? undefined : places.get(one.session.id);
    return placement ? { ...one, placement } : one;
  });
}
