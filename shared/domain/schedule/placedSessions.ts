import { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import { compareDates } from '../time/localDate.ts';
import { minutesOf } from '../time/wallTime.ts';

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
  return compareDates(one.date, other.date) || minutesOf(one.start) - minutesOf(other.start);
}
