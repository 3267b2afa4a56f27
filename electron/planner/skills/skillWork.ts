import { indexPlan } from '#shared/domain/planIndex.ts';
import type { FinishedSession, SeenWork } from '#shared/domain/skills/skillEvidence.ts';
import { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { Journal } from '../journal/journal.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';

interface Sources {
  journal: Journal;
  attempts: AttemptLog;
}

/** What a person has written, done and answered, of which some shows skills. */
export async function skillWork(
  parts: Pick<PlannerParts, 'vault' | 'curriculum'>,
  { journal, attempts }: Sources,
): Promise<SeenWork> {
  return {
    entries: await journal.index.entries(),
    sessions: await finishedSessions(parts),
    attempts: await attempts.all(),
  };
}

/** Of every run: beginning anew does not undo what one has done. A session done twice counts when it was done last. */
async function finishedSessions({
  vault,
  curriculum,
}: Pick<PlannerParts, 'vault' | 'curriculum'>): Promise<FinishedSession[]> {
  const finished = new Map<string, FinishedSession>();
  for (const id of await vault.runIds()) {
    const run = await vault.run(id).read();
    if (!run || run.deletedAt !== null) continue;
    const plan = run.planId === curriculum.plan.id ? curriculum.plan : await vault.plan(run.planId).read();
    for (const session of finishedIn(run, plan ? indexPlan(plan) : null)) {
      const known = finished.get(session.id);
      if (!known || known.outcome.recordedAt < session.outcome.recordedAt) finished.set(session.id, session);
    }
  }
  return [...finished.values()];
}

function finishedIn(run: Run, plan: ReturnType<typeof indexPlan> | null): FinishedSession[] {
  return Object.entries(run.outcomes).flatMap(([key, outcome]) => {
    const id = SessionId.parse(key);
    const planned = plan?.find(id);
    const session = planned?.session ?? run.added[id];
    if (!session || outcome.state === 'skipped') return [];
    return [{ id, title: session.title, planDay: planned?.day.number ?? null, skills: session.skills, outcome }];
  });
}
