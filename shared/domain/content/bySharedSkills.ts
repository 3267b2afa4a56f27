import type { SkillId } from '../../model/ids.ts';

interface Trains {
  /** The first is the one it trains or tests most. */
  skills: readonly SkillId[];
}

/**
 * Those that have one of the skills in common, best fit first: the more of the skills the better, and of equals those
 * whose first skill is among them, the earlier in the list the better. Equal ones keep their order.
 */
export function bySharedSkills<Item extends Trains>(skills: Iterable<SkillId>, items: readonly Item[]): Item[] {
  const places = new Map([...new Set(skills)].map((id, place) => [id, place]));
  const fit = items.flatMap((item) => {
    const shared = new Set(item.skills.filter((id) => places.has(id))).size;
    const [first] = item.skills;
    const place = (first && places.get(first)) ?? places.size;
    return shared === 0 ? [] : [{ item, shared, place }];
  });
  fit.sort((one, other) => other.shared - one.shared || one.place - other.place);
  return fit.map(({ item }) => item);
}
