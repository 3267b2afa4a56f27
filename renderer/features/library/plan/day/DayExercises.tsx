import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { AddCardsButton } from '#renderer/components/cards/AddCardsButton.tsx';
import { ItemLinks } from '#renderer/components/content/ItemLinks.tsx';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import type { DayLinks } from '#shared/contract/libraryContract.ts';
import type { PlanDay } from '#shared/model/curriculum.ts';
import { SkillId } from '#shared/model/ids.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { Problem } from '../../parts/Problem.tsx';
import classes from './DayExercises.module.css';

interface LinksList {
  part: Exclude<keyof DayLinks, 'skills'>;
  title: string;
}

/** Side by side where there is room: what to learn from, and what to answer with. */
const COLUMNS: readonly (readonly LinksList[])[] = [
  [
    { part: 'resources', title: 'Resources' },
    { part: 'modules', title: 'Modules' },
  ],
  [
    { part: 'questions', title: 'Questions' },
    { part: 'exercises', title: 'Exercises' },
  ],
];

/** What of the content the day exercises; a list without anything is not named. */
export function DayExercises({ day }: { day: PlanDay }) {
  const { data, error, refetch } = useQuery(queries.library.day.queryOptions({ input: { number: day.number } }));
  const skills = data?.skills.flatMap(({ ref }) => SkillId.safeParse(readItemRef(ref).id).data ?? []) ?? [];
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
          {COLUMNS.map((lists) => (
            <div key={lists[0]?.part} className={classes.column}>
              {lists.map(
                ({ part, title }) =>
                  data[part].length > 0 && (
                    <PageSection key={part} id={part} title={title}>
                      <ItemLinks items={data[part]} />
                      {part === 'questions' && (
                        <AddCardsButton choice={{ by: 'plan-day', day: day.number }} word="Make cards of them" />
                      )}
                    </PageSection>
                  ),
              )}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
