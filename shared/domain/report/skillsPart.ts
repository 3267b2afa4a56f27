import type { SkillsProgress } from '../../contract/progressSkills.ts';
import { inHundredths, shownSkills } from '../progress/findings/shownSkills.ts';
import { comparedSkills, skillsFinding } from '../progress/findings/skillFindings.ts';
import { mediumDate } from '../time/localDate.ts';
import type { ReportPart } from './reportShape.ts';

/** How far one can count on each area, then and now. */
export function skillsPart(skills: SkillsProgress): ReportPart {
  const shown = shownSkills(skills, null);
  const finding = skillsFinding(comparedSkills(shown), skills);
  if (skills.rated === 0) return { heading: 'Skills', figures: [{ finding }] };
  const before = skills.ratedBefore === 0 ? null : skills.before;
  return {
    heading: 'Skills',
    figures: [
      {
        finding,
        table: {
          columns: ['Area', 'Rated', 'Strength', ...(before === null ? [] : [mediumDate(before)]), 'Lead’s level'],
          rows: shown.map((area) => [
            area.name,
            area.detail,
            inHundredths(area.now.strength),
            ...(before === null ? [] : [area.before === null ? '–' : inHundredths(area.before.strength)]),
            inHundredths(area.target),
          ]),
        },
      },
    ],
  };
}
