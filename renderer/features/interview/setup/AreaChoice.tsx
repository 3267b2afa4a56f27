import { Chip } from '@mantine/core';
import { AREA_WORDS } from '#shared/domain/content/contentWords.ts';
import { SKILL_AREAS, SkillArea } from '#shared/model/skill.ts';
import classes from './AreaChoice.module.css';

interface AreaChoiceProps {
  /** Empty for all. */
  areas: readonly SkillArea[];
  onChange: (areas: SkillArea[]) => void;
}

export function AreaChoice({ areas, onChange }: AreaChoiceProps) {
  const take = (chosen: string[]) => onChange(SKILL_AREAS.filter((area) => chosen.includes(area)));
  return (
    <fieldset className={classes.areas}>
      <legend className={classes.legend}>Areas</legend>
      <p className={classes.quiet}>
        {areas.length === 0 ? 'From all areas. Choose some to draw from them alone.' : ' '}
      </p>
      <div className={classes.chips}>
        <Chip.Group multiple value={[...areas]} onChange={take}>
          {SkillArea.options.map((area) => (
            <Chip key={area} value={area} size="sm" variant="outline">
              {AREA_WORDS[area]}
            </Chip>
          ))}
        </Chip.Group>
      </div>
    </fieldset>
  );
}
