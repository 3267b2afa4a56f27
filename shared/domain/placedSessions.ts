import { SessionId } from '../model/ids.ts';
import type { Placement, Run } from '../model/run.ts';

export interface PlacedSession {
  sessionId: SessionId;
  placement: Placement;
}

/** Every session of the run with its place, in order of time. */
export function placedSessions(run: Pick<Run, 'placements'>): PlacedSession[] {
  return Object.entries(run.placements)
    .map(([sessionId, placement]) => ({ sessionId: SessionId.parse(sessionId), placement }))
    .sort(byTime);
}

function byTime({ placement: one }: PlacedSession, { placement: other }: PlacedSession): number {
  const before = one.date === other.date ? one.start < other.start : one.date < other.date;
  const isSame = one.date === other.date && one.start === other.start;
  return isSame ? 0 : before ? -1 : 1;
}
