import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';

export function planRouter({ curriculum }: PlannerParts) {
  return procedures.plan.router({
    get: procedures.plan.get.handler(() => curriculum.plan),
  });
}
