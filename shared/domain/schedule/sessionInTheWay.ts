import type { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import { type PlacedSession, placedSessions } from './placedSessions.ts';
import { overlap } from './takenTimes.ts';

/** The first other session that shares a minute with this time. A skipped session has given its time up. */
export function sessionInTheWay(run: Run, sessionId: SessionId, wanted: Placement): PlacedSession | null {
  for (const { sessionId: other, placement } of placedSessions(run)) {
    if (other === sessionId || run.outcomes[other]?.state === 'skipped') continue;
    if (overlap(placement, wanted)) return { sessionId: other, placement };
  }
  return null;
}
