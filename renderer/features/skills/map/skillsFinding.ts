import type { SkillHead } from '#shared/contract/skillsContract.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import type { SkillArea } from '#shared/model/skill.ts';
import { areasOfMap, missingIn } from './areasOfMap.ts';
import { gapOf } from './gap.ts';

/** "12 of 50 skills rated; the widest gaps are in delivery" */
export function skillsFinding(heads: readonly SkillHead[]): string {
  const rated = heads.filter(({ level }) => level !== null);
  if (rated.length === 0) return `None of ${heads.length} skills is rated yet`;
  const have = rated.length === heads.length ? `All ${heads.length}` : `${rated.length} of ${heads.length}`;
  return `${have} skills rated; ${gapWords(rated)}`;
}

function gapWords(rated: readonly SkillHead[]): string {
  const widest = Math.max(...rated.map((head) => gapOf(head) ?? 0));
  if (widest === 0) return 'each is where a lead has it';
  const inWidest = rated.filter((head) => gapOf(head) === widest);
  const [only] = inWidest;
  if (only && inWidest.length === 1) return `the widest gap is ${only.title}`;
  const areas = new Set(inWidest.map(({ area }) => area));
  // Where many share the widest gap, the areas that miss most in all are named, two at most.
  const named = areasOfMap(rated, 'gaps')
    .filter(({ area }) => areas.has(area))
    .toSorted((one, other) => missingIn(other) - missingIn(one))
    .slice(0, 2)
    .map(({ area }) => areaInSentence(area));
  return `the widest gaps are in ${named.join(' and ')}`;
}

/** Names such as API and DevOps keep their capitals. */
function areaInSentence(area: SkillArea): string {
  const words = AREA_WORDS[area];
  return /^.[^A-Z]*$/.test(words) ? words.toLowerCase() : words;
}
