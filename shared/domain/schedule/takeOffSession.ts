import type { SessionId } from '../../model/ids.ts';
import type { Run } from '../../model/run.ts';
import type { Instant } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { keepStep } from './reschedule.ts';

/** Takes an added session off the calendar again. The plan's own are set aside instead, and work that was done stays. */
export function takeOffSession(
  run: Run,
  index: PlanIndex,
  { sessionId, at }: { sessionId: SessionId; at: Instant },
): Run | Refusal {
  const session = run.added[sessionId];
  if (!session) {
    const planned = index.sessionById(sessionId);
    if (!planned) return refuse('This session is not on the calendar any more.');
    return refuse(`“${planned.title}” belongs to the plan. Set it aside instead.`);
  }
  if (run.outcomes[sessionId]) {
    return refuse(`What became of “${session.title}” is recorded. Take that back first.`);
  }
  const { [sessionId]: _session, ...added } = run.added;
  const { [sessionId]: placement, ...placements } = run.placements;
  return {
    ...run,
    added,
    placements,
    started: run.started?.sessionId === sessionId ? null : run.started,
    steps: keepStep(run.steps, {
      title: `“${session.title}” taken off the calendar`,
      at,
      before: { placements: { [sessionId]: placement ?? null }, added: { [sessionId]: session } },
    }),
    updatedAt: at,
  };
}
