import type { PlanDay } from '../../model/curriculum.ts';
import type { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import type { PlanIndex, PlannedSession } from '../run/planIndex.ts';
import { type PlacedSession, placedSessions } from './placedSessions.ts';

/** Every session without an outcome, in plan order. */
export function waitingSessions(run: Run, index: PlanIndex): PlannedSession[] {
  return index.planned.filter(({ session }) => run.outcomes[session.id] === undefined);
}

/** Where every session without an outcome is, added ones included, in order of time. */
export function waitingPlaces(run: Run): PlacedSession[] {
  return placedSessions(run).filter(({ sessionId }) => !run.outcomes[sessionId]);
}

/** True while nothing of the plan day has an outcome. */
export function isPlanDayWhole(run: Run, day: PlanDay): boolean {
  return day.sessions.every(({ id }) => run.outcomes[id] === undefined);
}

/** The times of those that stay. A skipped session has given its time up. */
export function takenPlacements(run: Run, stays: (id: SessionId) => boolean): Placement[] {
  return placedSessions(run)
    .filter(({ sessionId }) => stays(sessionId) && run.outcomes[sessionId]?.state !== 'skipped')
    .map(({ placement }) => placement);
}
