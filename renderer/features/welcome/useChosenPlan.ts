import { useMemo, useState } from 'react';
import { usePlan } from '#renderer/api/usePlan.ts';
import { indexPlan, type PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { Plan } from '#shared/model/curriculum.ts';

/** The plan the run will follow: the one that ships until another is chosen. */
export function useChosenPlan(): { plan: PlanIndex; choose: (plan: Plan) => void } {
  const current = usePlan();
  const [chosen, choose] = useState<Plan | null>(null);
  const plan = useMemo(() => (chosen ? indexPlan(chosen) : current), [chosen, current]);
  return { plan, choose };
}
