import type { createRouterClient } from '@orpc/server';
import type { Instant } from '#shared/model/time.ts';
import type { PlannerRouter } from '../plannerRouter.ts';

export type SampleClient = ReturnType<typeof createRouterClient<PlannerRouter, Record<never, never>>>;

/** Something that was done in the sample, at a moment of its own: the planner's clock shows it then. */
export interface SampleStep {
  at: Instant;
  take(planner: SampleClient): Promise<unknown>;
}
