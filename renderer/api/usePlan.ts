import { useSuspenseQuery } from '@tanstack/react-query';
import { indexPlan, type PlanIndex } from '#shared/domain/planIndex.ts';
import { queries } from './queries.ts';

/** The plan with its lookups. It never changes while the app runs. */
export function usePlan(): PlanIndex {
  return useSuspenseQuery({ ...queries.plan.get.queryOptions(), select: indexPlan }).data;
}
