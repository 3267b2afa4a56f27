import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { AddToCalendar } from '#renderer/components/content/AddToCalendar.tsx';
import { ItemNotes } from '#renderer/components/content/ItemNotes.tsx';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import { UsedMark } from '#renderer/components/content/UsedMark.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { ItemDrawings } from '#renderer/components/work/ItemDrawings.tsx';
import { ItemRecordings } from '#renderer/components/work/ItemRecordings.tsx';
import { LEVEL_WORDS } from '#shared/domain/content/contentWords.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { libraryOverline } from '../LibraryTabs.tsx';
import { ItemLayout } from '../parts/ItemLayout.tsx';
import { ItemOf } from '../parts/ItemOf.tsx';
import { Lead } from '../parts/Lead.tsx';
import { LinkedItems } from '../parts/LinkedItems.tsx';
import { LinkedResources } from '../parts/LinkedResources.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import { DeepDives } from './DeepDives.tsx';
import { EstimateTable } from './EstimateTable.tsx';
import { HIDDEN_PARTS, type HiddenPart } from './exerciseSteps.ts';
import { HiddenSection } from './HiddenSection.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { RubricList } from './RubricList.tsx';
import { ScopeLists } from './ScopeLists.tsx';
import { useHiddenParts } from './useHiddenParts.ts';

/** A system to design, as an interview goes: the task and its numbers first, everything else when one asks for it. */
export function ExercisePage({ id }: { id: string }) {
  const query = useQuery(queries.library.exercise.queryOptions({ input: { id } }));
  const { isShown, next, show } = useHiddenParts();
  const hidden = (part: HiddenPart) => ({ part, isShown: isShown(part), isNext: next === part, onShow: show });
  return (
    <ItemOf query={query} tab="exercises">
      {({ exercise, isUsed, onCalendar, sessions, questions, resources }) => {
        const item = itemRef('exercise', id);
        return (
          <>
            <PageHeader
              overline={[
                ...libraryOverline('exercises'),
                `${LEVEL_WORDS[exercise.level]}, ${formatMinutes(exercise.minutes)}`,
              ]}
              title={exercise.title}
            >
              <AddToCalendar item={item} onCalendar={onCalendar} />
            </PageHeader>
            <ItemLayout parts={[{ id: 'numbers', title: 'Numbers' }, ...HIDDEN_PARTS]}>
              <Lead text={exercise.task}>
                <SkillChips skills={exercise.skills} />
                <UsedMark item={item} isUsed={isUsed} word="Worked through" />
              </Lead>
              <PageSection id="numbers" title="Numbers">
                <NumbersTable numbers={exercise.numbers} />
              </PageSection>
              <HiddenSection {...hidden('scope')}>
                <ScopeLists scope={exercise.scope} />
              </HiddenSection>
              <HiddenSection {...hidden('estimate')}>
                <EstimateTable estimate={exercise.estimate} />
              </HiddenSection>
              <HiddenSection {...hidden('rubric')}>
                <RubricList rubric={exercise.rubric} />
              </HiddenSection>
              <HiddenSection {...hidden('deep-dives')}>
                <DeepDives deepDives={exercise.deepDives} />
              </HiddenSection>
              <ItemDrawings item={item} title={exercise.title} />
              <ItemRecordings item={item} title={exercise.title} />
              <ItemNotes item={item} title={exercise.title} heading="Your attempts" word="Write down an attempt" />
              <LinkedItems id="questions" title="Questions that fit" items={questions} />
              <LinkedItems id="sessions" title="In the plan" items={sessions} />
              <LinkedResources resources={resources} />
            </ItemLayout>
          </>
        );
      }}
    </ItemOf>
  );
}
