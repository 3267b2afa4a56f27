import { SessionId } from '#shared/model/ids.ts';
import type { AddedSession, Placement, Run } from '#shared/model/run.ts';

export interface TakenOff {
  session: AddedSession;
  /** Where it was. */
  placement: Placement;
}

/**
 * The added sessions that were taken off the calendar again, by what can still be undone: a run keeps no other trace of
 * them. In the order of their ids.
 */
export function takenOff(run: Run): TakenOff[] {
  const gone = new Map<string, TakenOff>();
  for (const { before } of run.steps) {
    for (const [name, placement] of Object.entries(before.placements)) {
      const id = SessionId.parse(name);
      const session = before.added?.[id];
      if (session && placement && !run.placements[id]) gone.set(id, { session, placement });
    }
  }
  return [...gone].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}
