import type { EntryTemplate, Plan } from '#shared/model/curriculum.ts';

/** Everything that ships as content, checked when it was built. */
export interface Curriculum {
  plan: Plan;
  templates: EntryTemplate[];
}
