import { Select } from '@mantine/core';
import { ChartCard, ENOUGH_POINTS } from '#renderer/components/charts/ChartCard.tsx';
import { SkillRadar } from '#renderer/components/charts/SkillRadar.tsx';
import type { SkillsProgress } from '#shared/contract/progressSkills.ts';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { inHundredths, type ShownSkill, shownSkills } from '#shared/domain/progress/findings/shownSkills.ts';
import { comparedSkills, skillsFinding } from '#shared/domain/progress/findings/skillFindings.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import { SkillArea } from '#shared/model/skill.ts';
import { useProgressFilter } from '../filter/useProgressFilter.ts';
import { notNarrowed } from '../notNarrowed.ts';
import { FactorsTable } from './FactorsTable.tsx';
import classes from './RadarCard.module.css';
import { skillNumbers } from './skillNumbers.ts';

interface RadarCardProps {
  skills: SkillsProgress;
  filter: ProgressFilter;
}

/** How far one can count on each area, or each skill of one, then and now, and where a lead is. */
export function RadarCard({ skills, filter }: RadarCardProps) {
  const { area, showArea } = useProgressFilter();
  const { now, rated } = skills;
  const before = skills.ratedBefore === 0 ? null : skills.before;
  const shown = shownSkills(skills, area);
  const compared = comparedSkills(shown);
  const title = skillsFinding(compared, skills);
  return (
    <ChartCard
      figure="skills"
      title={title}
      subtitle={`Confidence × recency × evidence, ${rated} of ${skills.skills.length} skills rated${notNarrowed(filter, { days: true })}`}
      numbers={rated === 0 ? null : skillNumbers(shown, skills, area)}
      points={rated < ENOUGH_POINTS ? 0 : shown.length}
      emptyText={`Three rated skills begin the radar, ${rated === 0 ? 'none' : rated} of ${skills.skills.length} ${rated === 1 ? 'is' : 'are'}. Open Skills and say where you stand.`}
      legend={rated < ENOUGH_POINTS ? null : <AreaChoice skills={skills} area={area} onChange={showArea} />}
    >
      <div className={classes.beside}>
        <SkillRadar
          axes={compared}
          words={{
            now: `Now, ${shortDate(now)}`,
            before: before && `Then, ${shortDate(before)}`,
            target: 'Lead’s level',
          }}
          label={`${title}. ${shown.map(inWords).join('; ')}.`}
        />
        <FactorsTable shown={shown} before={before} of={area === null ? 'Area' : 'Skill'} onOpen={showArea} />
      </div>
    </ChartCard>
  );
}

const ALL = 'all';
const CHOICE = { input: classes.choice ?? '' };

interface AreaChoiceProps {
  skills: SkillsProgress;
  area: SkillArea | null;
  onChange: (area: SkillArea | null) => void;
}

function AreaChoice({ skills, area, onChange }: AreaChoiceProps) {
  return (
    <Select
      aria-label="What the radar shows"
      classNames={CHOICE}
      w={170}
      data={[
        { value: ALL, label: 'All areas' },
        ...skills.areas.map(({ area: value }) => ({ value, label: AREA_WORDS[value] })),
      ]}
      value={area ?? ALL}
      allowDeselect={false}
      onChange={(value) => onChange(SkillArea.safeParse(value).data ?? null)}
    />
  );
}

function inWords({ name, isRated, now, target }: ShownSkill): string {
  return `${name}: ${isRated ? inHundredths(now.strength) : 'not rated'}, lead ${inHundredths(target)}`;
}
