import type { Run } from '../../model/run.ts';
import { findSession } from '../run/findSession.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { placedSessions } from './placedSessions.ts';

/**
 * The run as its plan stands now. A plan of one's own can be imported again with other sessions: those that are gone
 * lose their place and no longer run; what was recorded about them stays. The same run when nothing is gone.
 */
export function fitRun(run: Run, index: PlanIndex): Run {
  const placed = placedSessions(run);
  const known = placed.filter(({ sessionId }) => findSession(run, index, sessionId));
  const isStartedGone = run.started !== null && !findSession(run, index, run.started.sessionId);
  if (known.length === placed.length && !isStartedGone) return run;
  return {
    ...run,
    placements: Object.fromEntries(known.map(({ sessionId, placement }) => [sessionId, placement])),
    started: isStartedGone ? null : run.started,
  };
}
