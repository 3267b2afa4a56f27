import { ACTIVITIES, type Activity } from '../../model/activity.ts';
import { NO_FILTER, type ProgressFilter } from '../../model/progressFilter.ts';
import type { Run } from '../../model/run.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { ofPhaseAndActivity, outcomeIn } from './filtered.ts';
import { walkedWithAdded } from './walkedSessions.ts';

export interface MinutesOfActivity {
  activity: Activity;
  /** Sessions that were done. */
  sessions: number;
  /** What these sessions were meant to take. */
  plannedMinutes: number;
  /** What they really took. */
  realMinutes: number;
  /** Real against planned in whole percent: 24 means that it took 24 % longer. */
  differencePercent: number;
}

/**
 * The activities of sessions that were done, most real time first. Sessions beside the plan count too; partly done ones
 * say nothing about a length. With a filter: what was done in its range, of its phase and activity.
 */
export function minutesByActivity(index: PlanIndex, run: Run, filter: ProgressFilter = NO_FILTER): MinutesOfActivity[] {
  const sessions = ofPhaseAndActivity(walkedWithAdded(index, run), filter);
  const done = sessions.filter((one) => outcomeIn(filter, one)?.state === 'done');
  return ACTIVITIES.flatMap((activity) => {
    const own = done.filter(({ session }) => session.activity === activity);
    if (own.length === 0) return [];
    const plannedMinutes = own.reduce((sum, { session }) => sum + session.minutes, 0);
    const realMinutes = own.reduce((sum, { outcome }) => sum + (outcome?.minutes ?? 0), 0);
    const differencePercent = Math.round(((realMinutes - plannedMinutes) / plannedMinutes) * 100);
    return [{ activity, sessions: own.length, plannedMinutes, realMinutes, differencePercent }];
  }).sort((one, other) => other.realMinutes - one.realMinutes);
}
