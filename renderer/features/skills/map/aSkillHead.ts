import { SkillHead } from '#shared/contract/skillsContract.ts';
import type { SkillArea } from '#shared/model/skill.ts';

export function aSkillHead(id: string, area: SkillArea, level: number | null, leadLevel = 4): SkillHead {
  return SkillHead.parse({
    id,
    title: id,
    area,
    summary: `About ${id}`,
    leadLevel,
    level,
    ratedOn: level === null ? null : '2027-02-19',
    evidence: 0,
    suggestions: 0,
    questions: 3,
  });
}
