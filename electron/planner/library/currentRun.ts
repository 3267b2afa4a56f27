import type { Plan } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import type { PlannerParts } from '../plannerParts.ts';

/** The run one is walking; null before it was begun. */
export async function currentRun({ vault }: Pick<PlannerParts, 'vault'>): Promise<Run | null> {
  const { currentRunId } = await vault.settings.read();
  const run = currentRunId === null ? null : await vault.run(currentRunId).read();
  return run?.deletedAt === null ? run : null;
}

/** The plan of the run one is walking; the one that ships while there is none. */
export async function currentPlan({ vault, curriculum }: Pick<PlannerParts, 'vault' | 'curriculum'>): Promise<Plan> {
  const run = await currentRun({ vault });
  if (!run || run.planId === curriculum.plan.id) return curriculum.plan;
  return (await vault.plan(run.planId).read()) ?? curriculum.plan;
}
