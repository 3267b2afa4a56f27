import { SKILL_AREAS, type SkillArea } from '../../model/skill.ts';
import { AREA_WORDS } from '../content/contentWords.ts';

/** In the map's order of areas; areas without any are left out. */
export function skillsByArea<Skill extends { area: SkillArea }>(skills: readonly Skill[]) {
  return SKILL_AREAS.map((area) => ({
    area,
    words: AREA_WORDS[area],
    skills: skills.filter((skill) => skill.area === area),
  })).filter((one) => one.skills.length > 0);
}
