import { createRouterClient } from '@orpc/server';
import type { PlannerRouter } from '#electron/planner/plannerRouter.ts';

export type PlannerClient = ReturnType<typeof plannerClient>;

/** The planner as this process itself asks it, by the same contract as the page. */
export function plannerClient(router: PlannerRouter) {
  return createRouterClient(router);
}
