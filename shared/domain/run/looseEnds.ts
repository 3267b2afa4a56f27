import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { type PlacedSession, placedSessions } from '../schedule/placedSessions.ts';
import { compareDates } from '../time/localDate.ts';
import { findSession, type RunSession } from './findSession.ts';
import type { PlanIndex } from './planIndex.ts';
import { isOverdue } from './sessionState.ts';

/** A session of an earlier day that is not settled. */
type LooseEnd = RunSession & PlacedSession & { state: 'missed' | 'partly' };

/** What was left on days before today: nothing recorded, or partly done. The newest day first, each in order of time. */
export function looseEnds(run: Run, index: PlanIndex, today: LocalDate): LooseEnd[] {
  const ends = placedSessions(run).flatMap(({ sessionId, placement }): LooseEnd[] => {
    const found = findSession(run, index, sessionId);
    const outcome = run.outcomes[sessionId];
    if (!found || placement.date >= today || run.started?.sessionId === sessionId) return [];
    if (outcome ? outcome.state !== 'partly' : !isOverdue(run, placement, today)) return [];
    return [{ ...found, sessionId, placement, state: outcome ? 'partly' : 'missed' }];
  });
  return ends.sort((one, other) => compareDates(other.placement.date, one.placement.date));
}
