import type { SkillHead } from '#shared/contract/skillsContract.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { SKILL_AREAS, type SkillArea } from '#shared/model/skill.ts';
import { gapOf } from './gap.ts';

export type MapOrder = 'gaps' | 'area';

export interface AreaOfMap {
  area: SkillArea;
  skills: SkillHead[];
}

/** The skills by area. Areas without any are left out. */
export function areasOfMap(heads: readonly SkillHead[], order: MapOrder): AreaOfMap[] {
  const areas = SKILL_AREAS.map((area) => ({ area, skills: heads.filter((head) => head.area === area) })).filter(
    ({ skills }) => skills.length > 0,
  );
  if (order === 'area') return areas;
  return areas.map(({ area, skills }) => ({ area, skills: skills.toSorted(widestFirst) })).sort(widestAreaFirst);
}

/** Whatever the words stand in: the title, the summary or the name of the area. */
export function withWords(heads: readonly SkillHead[], text: string): SkillHead[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return heads.filter(({ title, summary, area }) => {
    const said = `${title} ${summary} ${AREA_WORDS[area]}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

/** A known gap, the widest first; then what is not rated; then what a lead's level is reached in. */
function widestFirst(one: SkillHead, other: SkillHead): number {
  return weight(other) - weight(one);
}

const UNKNOWN = 0.5;

function weight(head: SkillHead): number {
  return gapOf(head) ?? UNKNOWN;
}

/** By the widest gap in the area, then by how many levels are missing in all of it. */
function widestAreaFirst(one: AreaOfMap, other: AreaOfMap): number {
  return widestIn(other) - widestIn(one) || missingIn(other) - missingIn(one);
}

function widestIn({ skills }: AreaOfMap): number {
  return Math.max(...skills.map(weight));
}

export function missingIn({ skills }: AreaOfMap): number {
  return skills.reduce((sum, head) => sum + (gapOf(head) ?? 0), 0);
}
