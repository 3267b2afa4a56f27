import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { ItemLinks } from '#renderer/components/content/ItemLinks.tsx';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import type { DayLinks } from '#shared/contract/libraryContract.ts';
import type { PlanDay } from '#shared/model/curriculum.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { Problem } from '../../parts/Problem.tsx';
import classes from './DayExercises.module.css';

const LISTS: readonly { part: Exclude<keyof DayLinks, 'skills'>; title: string }[] = [
  { part: 'modules', title: 'Modules' },
  { part: 'resources', title: 'Resources' },
  { part: 'questions', title: 'Questions' },
  { part: 'exercises', title: 'Exercises' },
];

/** What of the content the day exercises; a list without anything is not named. */
export function DayExercises({ day }: { day: PlanDay }) {
  const { data, error, refetch } = useQuery(queries.library.day.queryOptions({ input: { number: day.number } }));
  const skills = [...new Set(day.sessions.flatMap((session) => session.skills))];
  return (
    <>
      {skills.length > 0 && (
        <PageSection id="skills" title="Trains">
          <SkillChips skills={skills} />
        </PageSection>
      )}
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={classes.lists}>
          {LISTS.map(
            ({ part, title }) =>
              data[part].length > 0 && (
                <PageSection key={part} id={part} title={title}>
                  <ItemLinks items={data[part]} />
                </PageSection>
              ),
          )}
        </div>
      )}
    </>
  );
}
