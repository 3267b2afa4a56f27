import type { Ref } from 'react';
import { BurnUpChart } from '#renderer/components/charts/BurnUpChart.tsx';
import { MinutesByDayChart } from '#renderer/components/charts/MinutesByDayChart.tsx';
import { SkillRadar } from '#renderer/components/charts/SkillRadar.tsx';
import { shownSkills } from '#shared/domain/progress/findings/shownSkills.ts';
import { comparedSkills } from '#shared/domain/progress/findings/skillFindings.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { EvidencePicture } from '#shared/model/evidenceChoice.ts';
import classes from './PictureStage.module.css';
import type { Figures } from './useFigures.ts';

interface PictureStageProps {
  figures: Figures;
  names: readonly EvidencePicture[];
  ref: Ref<HTMLDivElement>;
}

/** Where charts are drawn to be taken: as wide as paper, seen by nobody. */
export function PictureStage({ figures: { work, skills }, names, ref }: PictureStageProps) {
  return (
    <div ref={ref} className={classes.stage} data-mantine-color-scheme="light" aria-hidden inert>
      {work && names.includes('burn-up') && (
        <div className={classes.burnUp} data-picture="burn-up">
          <BurnUpChart days={work.burnUp} forecast={work.forecast?.isFinished ? null : work.forecast} label="" />
        </div>
      )}
      {skills && names.includes('skills') && (
        <div data-picture="skills">
          <SkillRadar
            axes={comparedSkills(shownSkills(skills, null))}
            words={{
              now: `Now, ${shortDate(skills.now)}`,
              before: skills.before === null || skills.ratedBefore === 0 ? null : `Then, ${shortDate(skills.before)}`,
              target: 'Lead’s level',
            }}
            label=""
          />
        </div>
      )}
      {work && names.includes('weeks') && (
        <div data-picture="weeks">
          <MinutesByDayChart days={work.weeks} label="" />
        </div>
      )}
    </div>
  );
}
