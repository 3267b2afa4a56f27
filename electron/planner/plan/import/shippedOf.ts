import type { Curriculum } from '#electron/curriculum/curriculum.ts';
import type { Shipped } from './importedPlan.ts';

export function shippedOf({ plan, resources, skills, modules, exercises }: Curriculum): Shipped {
  return {
    planId: plan.id,
    resources: new Map(resources.map((resource) => [resource.id, resource])),
    skillIds: new Set(skills.map(({ id }) => id)),
    workIds: new Set<string>([
      ...modules.flatMap(({ activities }) => activities.map(({ id }) => id)),
      ...exercises.map(({ id }) => id),
    ]),
  };
}
