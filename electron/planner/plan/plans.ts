import { indexPlan, type PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { PlanId } from '#shared/model/ids.ts';
import type { PlannerParts } from '../plannerParts.ts';

/** The plan that ships and those in the vault. */
export interface Plans {
  /** Null for a plan that is not there (any more). */
  byId(id: PlanId): Promise<Plan | null>;
  /** With its lookups, made once for each import of it. */
  indexById(id: PlanId): Promise<PlanIndex | null>;
  /** One's own, by title. */
  own(): Promise<Plan[]>;
}

export function plansOf({ vault, curriculum }: Pick<PlannerParts, 'vault' | 'curriculum'>): Plans {
  const indexes = new WeakMap<Plan, PlanIndex>();
  const byId = async (id: PlanId) => (id === curriculum.plan.id ? curriculum.plan : vault.plan(id).read());
  return {
    byId,
    async indexById(id) {
      const plan = await byId(id);
      if (!plan) return null;
      const index = indexes.get(plan) ?? indexPlan(plan);
      indexes.set(plan, index);
      return index;
    },
    async own() {
      const plans = await Promise.all((await vault.planIds()).map((id) => vault.plan(id).read()));
      return plans
        .filter((plan) => plan !== null)
        .sort((one, other) => one.title.localeCompare(other.title, 'en', { numeric: true }));
    },
  };
}
