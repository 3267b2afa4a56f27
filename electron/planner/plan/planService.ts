import type { PlanFiles, PlanPreview, PlanSummary } from '#shared/contract/planContract.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { PlanId } from '#shared/model/ids.ts';
import { currentPlan, currentRun } from '../library/currentRun.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { keepSessionIds } from './import/keepSessionIds.ts';
import { readPlanFiles } from './import/readPlanFiles.ts';
import { shippedOf } from './import/shippedOf.ts';
import { planOutline, planSummary } from './planSummary.ts';
import { plansOf } from './plans.ts';

interface PlanService {
  current(): Promise<Plan>;
  byId(id: PlanId): Promise<Plan>;
  list(): Promise<PlanSummary[]>;
  preview(files: PlanFiles['files']): Promise<PlanPreview>;
  keep(files: PlanFiles['files']): Promise<PlanSummary>;
  remove(id: PlanId): Promise<void>;
}

export function planService(parts: PlannerParts): PlanService {
  const { vault, curriculum, changes } = parts;
  const plans = plansOf(parts);
  const shippedId = curriculum.plan.id;
  const shipped = shippedOf(curriculum);
  const standing = async () => ({ shippedId, currentId: (await currentPlan(parts)).id });

  return {
    current: () => currentPlan(parts),

    async byId(id) {
      const plan = await plans.byId(id);
      if (!plan) throw failure('not-found', 'This plan is not in the vault any more. Import it again first.');
      return plan;
    },

    async list() {
      const now = await standing();
      return [curriculum.plan, ...(await plans.own())].map((plan) => planSummary(plan, now));
    },

    async preview(files) {
      const { plan, problems, hints } = await readPlanFiles(files, shipped);
      const now = await standing();
      const before = plan && plan.id !== shippedId ? await plans.byId(plan.id) : null;
      return {
        plan: plan && { ...planSummary(plan, now), isOwn: true },
        phases: plan ? planOutline(plan) : [],
        problems: [...problems],
        hints: [...hints],
        replaces: before && planSummary(before, now),
      };
    },

    async keep(files) {
      const { plan, problems } = await readPlanFiles(files, shipped);
      const [first] = problems;
      if (first)
        throw failure('invalid', `${first.file}${first.line === null ? '' : `, line ${first.line}`}: ${first.message}`);
      if (!plan) throw failure('invalid', 'These files make no plan. Look at the preview for what is missing.');
      await vault.plan(plan.id).update((before) => (before ? keepSessionIds(plan, before) : plan));
      const run = await currentRun(parts);
      changes.publish({ topic: 'plan', id: plan.id });
      // Sessions that left the plan have lost their place.
      if (run?.planId === plan.id) changes.publish({ topic: 'run', id: run.id });
      return planSummary(plan, await standing());
    },

    async remove(id) {
      if (id === shippedId) throw failure('invalid', 'The plan that ships cannot be removed.');
      if (!(await plans.byId(id))) return;
      const runs = await Promise.all((await vault.runIds()).map((runId) => vault.run(runId).read()));
      if (runs.some((run) => run?.planId === id && run.deletedAt === null)) {
        throw failure('invalid', 'A run follows this plan, and its sessions would lose their names. Keep it.');
      }
      await vault.plan(id).update(() => null);
      changes.publish({ topic: 'plan', id });
    },
  };
}
