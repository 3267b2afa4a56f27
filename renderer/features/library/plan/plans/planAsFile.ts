import type { PlanFile } from '#renderer/components/plan/planFiles.ts';
import type { Plan } from '#shared/model/curriculum.ts';

/** A whole plan as one file that can be imported: JSON is YAML too. */
export function planAsFile(plan: Plan): PlanFile {
  return { name: `${plan.id}.yaml`, text: JSON.stringify(plan) };
}
