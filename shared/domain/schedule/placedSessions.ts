import { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import { compareDates } from '../time/localDate.ts';

export interface PlacedSession {
  sessionId: SessionId;
  placement: Placement;
}

/** Placements are never changed in place, so that their order is worked out once. */
const inOrder = new WeakMap<Run['placements'], readonly PlacedSession[]>();

/** Every session of the run with its place, in order of time. */
export function placedSessions({ placements }: Pick<Run, 'placements'>): readonly PlacedSession[] {
  const known = inOrder.get(placements);
  if (known) return known;
  const placed = Object.entries(placements)
    .map(([sessionId, placement]) => ({ sessionId: SessionId.parse(sessionId), placement }))
    .sort(byTime);
  inOrder.set(placements, placed);
  return placed;
}

function byTime({ placement: one }: PlacedSession, { placement: other }: PlacedSession): number {
  return compareDates(one.date, other.date) || (one.start < other.start ? -1 : one.start > other.start ? 1 : 0);
}
