import type { EstimateAccuracy, Spread } from '../../../contract/progressWork.ts';
import { ACTIVITIES } from '../../../model/activity.ts';
import { isInRange, type ProgressFilter } from '../../../model/progressFilter.ts';
import { mondayOf } from '../../time/localDate.ts';
import { groupedBy } from './groupedBy.ts';
import { median, quantile } from './spread.ts';
import { isOfActivity, isOfPhase, isWorked, type WorkedSession, type WorkHistory } from './workHistory.ts';

/** So near to what was planned, in percent of it, an estimate was good. */
export const GOOD_WITHIN_PERCENT = 15;

/**
 * Real ÷ planned minutes of every finished session: 1 is as planned, 1.25 a quarter longer. Its median and quartiles,
 * and the part of the sessions within 15 % of 1, both ends counted; by activity, and the median of each week by the day
 * the work was done. Partly done sessions say nothing about a length, nor does one recorded with no minutes.
 */
export function estimateAccuracy({ runs }: WorkHistory, filter: ProgressFilter): EstimateAccuracy {
  const finished = runs
    .flatMap(({ sessions }) => sessions)
    .filter((session) => isOfPhase(filter, session) && isOfActivity(filter, session))
    .filter(isWorked)
    .filter(({ outcome }) => outcome.state === 'done' && outcome.minutes > 0 && isInRange(filter, outcome.date));

  const activities = ACTIVITIES.flatMap((activity) => {
    const spread = spreadOf(finished.filter((session) => session.activity === activity));
    return spread ? [{ activity, ...spread }] : [];
  });
  const weeks = groupedBy(finished, ({ outcome }) => mondayOf(outcome.date));
  return {
    all: spreadOf(finished),
    activities: activities.sort((one, other) => other.sessions - one.sessions),
    weeks: [...weeks]
      .map(([monday, own]) => ({ monday, sessions: own.length, median: median(own.map(ratioOf)) }))
      .sort((one, other) => (one.monday < other.monday ? -1 : 1)),
  };
}

function spreadOf(finished: readonly WorkedSession[]): Spread | null {
  if (finished.length === 0) return null;
  const ratios = finished.map(ratioOf);
  return {
    sessions: finished.length,
    median: median(ratios),
    lowerQuartile: quantile(ratios, 0.25),
    upperQuartile: quantile(ratios, 0.75),
    withinShare: finished.filter(isGood).length / finished.length,
  };
}

function ratioOf({ estimateMinutes, outcome }: WorkedSession): number {
  return outcome.minutes / estimateMinutes;
}

/** In whole numbers, so that 69 of 60 minutes is exactly 15 % more. */
function isGood({ estimateMinutes, outcome }: WorkedSession): boolean {
  return Math.abs(outcome.minutes - estimateMinutes) * 100 <= GOOD_WITHIN_PERCENT * estimateMinutes;
}
