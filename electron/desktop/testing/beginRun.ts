import { rules } from '#shared/domain/testing/aRun.ts';
import type { plannerOf } from './aDesktop.ts';

/** The plan that ships, begun on Tuesday 2 February 2027. */
export async function beginRun(planner: ReturnType<typeof plannerOf>): Promise<void> {
  await planner.run.begin(rules());
}
