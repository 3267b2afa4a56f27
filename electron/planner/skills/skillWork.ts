import type { SeenWork } from '#shared/domain/skills/skillEvidence.ts';
import type { Journal } from '../journal/journal.ts';
import type { Plans } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { AttemptLog } from '../questions/attemptLog.ts';
import { finishedSessions } from './finishedSessions.ts';

interface Sources extends Pick<PlannerParts, 'vault'> {
  journal: Journal;
  attempts: AttemptLog;
  plans: Plans;
}

/** What a person has written, done and answered, of which some shows skills. */
export async function skillWork({ vault, journal, attempts, plans }: Sources): Promise<SeenWork> {
  const runs = await Promise.all((await vault.runIds()).map((id) => vault.run(id).read()));
  const walked = runs
    .filter((run) => run !== null)
    .filter(({ deletedAt }) => deletedAt === null)
    .map(async (run) => ({ run, plan: await plans.indexById(run.planId) }));
  return {
    entries: await journal.index.entries(),
    sessions: finishedSessions(await Promise.all(walked)),
    attempts: await attempts.all(),
  };
}
