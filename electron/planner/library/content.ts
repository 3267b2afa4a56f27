import type { Plan } from '#shared/model/curriculum.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { type ContentIndex, contentIndex } from './contentIndex.ts';
import { type ContentSearch, contentSearch } from './contentSearch.ts';
import { currentPlan } from './currentRun.ts';

/** The content for the current plan. Index and search are made when somebody first asks, and anew for another plan. */
export interface Content {
  index(): Promise<ContentIndex>;
  search(): Promise<ContentSearch>;
}

export function contentOf(parts: Pick<PlannerParts, 'vault' | 'curriculum'>): Content {
  let made: { plan: Plan; index: ContentIndex } | null = null;
  let searched: { index: ContentIndex; search: ContentSearch } | null = null;

  async function index(): Promise<ContentIndex> {
    const plan = await currentPlan(parts);
    if (made?.plan !== plan) made = { plan, index: contentIndex(parts.curriculum, plan) };
    return made.index;
  }

  return {
    index,
    search: async () => {
      const wanted = await index();
      if (searched?.index !== wanted) searched = { index: wanted, search: contentSearch(wanted) };
      return searched.search;
    },
  };
}
