import { ACTIVITIES, type Activity } from '../../model/activity.ts';
import type { Run } from '../../model/run.ts';
import type { PlanIndex } from '../run/planIndex.ts';
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

/** The activities of sessions that were done, most real time first. Sessions beside the plan count too; partly done ones say nothing about a length. */
export function minutesByActivity(index: PlanIndex, run: Run): MinutesOfActivity[] {
  const done = walkedWithAdded(index, run).filter(({ outcome }) => outcome?.state === 'done');
  return ACTIVITIES.flatMap((activity) => {
    const own = done.filter(({ session }) => session.activity === activity);
    if (own.length === 0) return [];
    const plannedMinutes = own.reduce((sum, { session }) => sum + session.minutes, 0);
    const realMinutes = own.reduce((sum, { outcome }) => sum + (outcome?.minutes ?? 0), 0);
    const differencePercent = Math.round(((realMinutes - plannedMinutes) / plannedMinutes) * 100);
    return [{ activity, sessions: own.length, plannedMinutes, realMinutes, differencePercent }];
  }).sort((one, other) => other.realMinutes - one.realMinutes);
}
