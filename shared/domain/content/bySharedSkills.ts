import type { SkillId } from '../../model/ids.ts';

interface Trains {
  /** The first is the one it trains or tests most. */
  skills: readonly SkillId[];
}

/** How much each skill matters; 0 when it is not there. */
export type SkillWeights = ReadonlyMap<SkillId, number>;

/**
 * The weight of skills over several things that train them: a thing gives its first skill 1, its second a half, its
 * third a third, and so on. The sum over all of them says what they are about.
 */
export function skillWeights(things: readonly Trains[]): SkillWeights {
  const weights = new Map<SkillId, number>();
  for (const { skills } of things) {
    [...new Set(skills)].forEach((id, place) => {
      weights.set(id, (weights.get(id) ?? 0) + 1 / (place + 1));
    });
  }
  return weights;
}

/** Those that have one of the skills, best fit first: what they are about times what is asked. Equals keep their order. */
export function bySharedSkills<Item extends Trains>(wanted: SkillWeights, items: readonly Item[]): Item[] {
  const fit = items.flatMap((item) => {
    let score = 0;
    for (const [id, weight] of skillWeights([item])) score += weight * (wanted.get(id) ?? 0);
    return score === 0 ? [] : [{ item, score }];
  });
  return fit.sort((one, other) => other.score - one.score).map(({ item }) => item);
}
