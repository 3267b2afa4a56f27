import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { FinishedSession } from '#shared/domain/skills/skillEvidence.ts';
import { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';

/** A run that still counts, with the plan it follows; null when that plan was taken away. */
export interface WalkedRun {
  run: Run;
  plan: PlanIndex | null;
}

/** Of several runs: beginning anew does not undo what one has done. A session done twice counts when it was done last. */
export function finishedSessions(runs: readonly WalkedRun[]): FinishedSession[] {
  const finished = new Map<string, FinishedSession>();
  for (const session of runs.flatMap(finishedIn)) {
    const known = finished.get(session.id);
    if (!known || known.outcome.recordedAt < session.outcome.recordedAt) finished.set(session.id, session);
  }
  return [...finished.values()];
}

function finishedIn({ run, plan }: WalkedRun): FinishedSession[] {
  return Object.entries(run.outcomes).flatMap(([key, outcome]) => {
    const id = SessionId.parse(key);
    const planned = plan?.find(id);
    const session = planned?.session ?? run.added[id];
    if (!session || outcome.state === 'skipped') return [];
    return [{ id, title: session.title, planDay: planned?.day.number ?? null, skills: session.skills, outcome }];
  });
}
