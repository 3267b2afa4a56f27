import type { SkillId } from '../../model/ids.ts';

interface Trains {
  /** The first is the one it trains or tests most. */
  skills: readonly SkillId[];
}

/**
 * Those that have one of the skills in common, best fit first: the more of the skills the better, and of equals those
 * whose first skill is among them. Equal ones keep their order.
 */
export function bySharedSkills<Item extends Trains>(skills: Iterable<SkillId>, items: readonly Item[]): Item[] {
  const wanted = new Set(skills);
  const fit = items.flatMap((item) => {
    const shared = new Set(item.skills.filter((id) => wanted.has(id))).size;
    const [first] = item.skills;
    const isFirst = first !== undefined && wanted.has(first);
    return shared === 0 ? [] : [{ item, shared, isFirst }];
  });
  fit.sort((one, other) => other.shared - one.shared || Number(other.isFirst) - Number(one.isFirst));
  return fit.map(({ item }) => item);
}
