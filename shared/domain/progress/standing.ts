import { isInRange, NO_FILTER, type ProgressFilter } from '../../model/progressFilter.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { ofPhaseAndActivity, outcomeIn } from './filtered.ts';
import { walkedSessions } from './walkedSessions.ts';

/** Where one stands against the plan, in the plan's own minutes without what was set aside. */
export interface Standing {
  /** Done so far, see creditedMinutes. */
  doneMinutes: number;
  /**
   * What the plan has until now: all of earlier days, and of today what is done already, because the day is not over. Of a
   * paused run it is what it had when the pause began.
   */
  plannedMinutes: number;
  /** Done less planned: what of later days is done already, less what of earlier days is missing. */
  aheadMinutes: number;
  /** The same in days as the plan has them: `aheadMinutes` by the mean minutes of the days that have any session. */
  aheadDays: number;
  /** Nothing is left to do. */
  isFinished: boolean;
}

/** With a filter: of its phase and activity, what is placed in its range against what was done in it. */
export function standing(index: PlanIndex, run: Run, today: LocalDate, filter: ProgressFilter = NO_FILTER): Standing {
  const now = run.pausedOn !== null && run.pausedOn < today ? run.pausedOn : today;
  const sessions = ofPhaseAndActivity(walkedSessions(index, run), filter).filter(({ isSetAside }) => !isSetAside);
  const placed = sessions.filter(({ placement }) => isInRange(filter, placement.date));
  let doneMinutes = 0;
  for (const one of sessions) if (outcomeIn(filter, one)) doneMinutes += one.credited;
  let plannedMinutes = 0;
  for (const one of placed) {
    if (one.placement.date < now) plannedMinutes += one.session.minutes;
    else if (one.placement.date === now && outcomeIn(filter, one)) plannedMinutes += one.credited;
  }
  const allMinutes = placed.reduce((sum, { session }) => sum + session.minutes, 0);
  const days = new Set(placed.map(({ placement }) => placement.date)).size;
  const aheadMinutes = doneMinutes - plannedMinutes;
  return {
    doneMinutes,
    plannedMinutes,
    aheadMinutes,
    aheadDays: allMinutes === 0 ? 0 : (aheadMinutes * days) / allMinutes,
    isFinished: placed.every(({ outcome }) => outcome?.state === 'done'),
  };
}
