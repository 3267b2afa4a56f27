import type { Plan } from '#shared/model/curriculum.ts';

/** A plan as files say it, before it is known whether it can be kept. */
export interface ImportedPlan {
  plan: Plan;
  /** The file and line that say this part of the plan: `['phases', 0, 'days', 2, 'title']`. */
  placeOf(path: readonly PropertyKey[]): PlaceInFile;
}

export interface PlaceInFile {
  file: string;
  /** Null when it is about the whole file. */
  line: number | null;
}

/** What ships, as far as an import has to know it. */
export interface Shipped {
  planId: string;
  resources: ReadonlyMap<string, Plan['resources'][number]>;
  skillIds: ReadonlySet<string>;
  /** Activities and exercises share their names with sessions once they are on the calendar. */
  workIds: ReadonlySet<string>;
}
