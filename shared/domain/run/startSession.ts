import type { SessionId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { titleOf } from './findSession.ts';
import type { PlanIndex } from './planIndex.ts';

/** Work begins now. One session runs at a time: another one that ran is left without an outcome. */
export function startSession(
  run: Run,
  index: PlanIndex,
  { sessionId, at }: { sessionId: SessionId; at: Instant },
): Run | Refusal {
  const title = titleOf(run, index, sessionId);
  if (title === undefined) return refuse('This session is not part of the plan any more.');
  const state = run.outcomes[sessionId]?.state;
  if (state === 'done' || state === 'skipped') {
    return refuse(`“${title}” is ${state} already. Take that back first to work on it again.`);
  }
  if (run.started?.sessionId === sessionId) return run;
  return { ...run, started: { sessionId, at }, updatedAt: at };
}

/** Takes a start back; nothing is recorded. */
export function stopSession(run: Run, { at }: { at: Instant }): Run {
  return run.started ? { ...run, started: null, updatedAt: at } : run;
}
