import type { SessionId } from '../model/ids.ts';
import type { Placement, Run } from '../model/run.ts';
import type { Instant } from '../model/time.ts';
import { mediumDate } from './localDate.ts';
import { FAR_DATE, isNearRun } from './nearRun.ts';
import type { PlanIndex } from './planIndex.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type Rescheduled, reschedule } from './reschedule.ts';
import { sessionInTheWay } from './sessionInTheWay.ts';
import { endOf, minutesOf } from './wallTime.ts';

const MINUTES_A_DAY = 24 * 60;

interface Move {
  sessionId: SessionId;
  to: Omit<Placement, 'isMovedByHand'>;
  at: Instant;
}

/** Puts one session where a person wants it: on any date, rest days included, but never on top of another. */
export function moveSession(run: Run, index: PlanIndex, { sessionId, to, at }: Move): Rescheduled | Refusal {
  const session = index.sessionById(sessionId);
  const before = run.placements[sessionId];
  if (!session || !before) return refuse('This session is not part of the plan any more.');
  if (!isNearRun(run, to.date)) return refuse(FAR_DATE);
  if (minutesOf(to.start) + to.minutes > MINUTES_A_DAY) {
    return refuse('A session has to end before midnight. Start it earlier or make it shorter.');
  }
  const inTheWay = sessionInTheWay(run, sessionId, { ...to, isMovedByHand: true });
  if (inTheWay) {
    const title = index.sessionById(inTheWay.sessionId)?.title ?? 'Another session';
    const { placement } = inTheWay;
    return refuse(`“${title}” is there already, from ${placement.start} to ${endOf(placement)}. Choose a free time.`);
  }
  const isSameTime = before.date === to.date && before.start === to.start && before.minutes === to.minutes;
  return reschedule(run, {
    title: `“${session.title}” moved to ${mediumDate(to.date)}, ${to.start}`,
    at,
    placements: isSameTime ? [] : [[sessionId, { ...to, isMovedByHand: true }]],
  });
}
