import type { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { titleOf } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { endOf, minutesOf } from '../time/wallTime.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import { sessionInTheWay } from './sessionInTheWay.ts';

const MINUTES_A_DAY = 24 * 60;

/** Why a session cannot be put at a time that a person chose; null when it can. */
export function problemOfTime(
  run: Run,
  index: PlanIndex,
  sessionId: SessionId,
  to: Omit<Placement, 'isMovedByHand'>,
): Refusal | null {
  if (!isNearRun(run, to.date)) return refuse(FAR_DATE);
  if (minutesOf(to.start) + to.minutes > MINUTES_A_DAY) {
    return refuse('A session has to end before midnight. Start it earlier or make it shorter.');
  }
  const inTheWay = sessionInTheWay(run, sessionId, { ...to, isMovedByHand: true });
  if (!inTheWay) return null;
  const title = titleOf(run, index, inTheWay.sessionId) ?? 'Another session';
  const { placement } = inTheWay;
  return refuse(`“${title}” is there already, from ${placement.start} to ${endOf(placement)}. Choose a free time.`);
}
