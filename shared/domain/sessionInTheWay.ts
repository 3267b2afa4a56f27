import { SessionId } from '../model/ids.ts';
import type { Placement, Run } from '../model/run.ts';
import { overlap } from './takenTimes.ts';

interface InTheWay {
  sessionId: SessionId;
  placement: Placement;
}

/** The first other session that shares a minute with this time. A skipped session has given its time up. */
export function sessionInTheWay(run: Run, sessionId: SessionId, wanted: Placement): InTheWay | null {
  for (const { sessionId: other, placement } of placedSessions(run)) {
    if (other === sessionId || run.outcomes[other]?.state === 'skipped') continue;
    if (overlap(placement, wanted)) return { sessionId: other, placement };
  }
  return null;
}

/** Every session of the run with its place; the ids were checked when the run was read. */
export function placedSessions(run: Pick<Run, 'placements'>): InTheWay[] {
  return Object.entries(run.placements).map(([sessionId, placement]) => ({
    sessionId: SessionId.parse(sessionId),
    placement,
  }));
}
