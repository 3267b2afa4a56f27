import { useSuspenseQuery } from '@tanstack/react-query';
import { indexPlan, type PlanIndex } from '#shared/domain/run/planIndex.ts';
import { queries } from './queries.ts';

/** The current run's plan with its lookups; the one that ships while there is none. Another run may bring another. */
export function usePlan(): PlanIndex {
  return useSuspenseQuery({ ...queries.plan.get.queryOptions(), select: indexPlan }).data;
}
