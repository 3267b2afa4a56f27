import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '#renderer/api/queries.ts';
import { ItemNotes } from '#renderer/components/content/ItemNotes.tsx';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import { UsedMark } from '#renderer/components/content/UsedMark.tsx';
import { MarkdownView } from '#renderer/components/markdown/MarkdownView.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { libraryOverline } from '../LibraryTabs.tsx';
import { ItemLayout } from '../parts/ItemLayout.tsx';
import { ItemOf } from '../parts/ItemOf.tsx';
import { Lead } from '../parts/Lead.tsx';
import { LinkedItems } from '../parts/LinkedItems.tsx';
import { LinkedResources } from '../parts/LinkedResources.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import classes from './LessonPage.module.css';
import { lessonSections } from './lessonSections.ts';
import { Prompts } from './Prompts.tsx';

/** A text to read in one sitting, and what to ask oneself afterwards. */
export function LessonPage({ id }: { id: string }) {
  const query = useQuery(queries.library.lesson.queryOptions({ input: { id } }));
  const body = query.data?.lesson.body ?? '';
  const sections = useMemo(() => lessonSections(body), [body]);
  return (
    <ItemOf query={query} tab="lessons">
      {({ lesson, isUsed, questions, resources }) => {
        const item = itemRef('lesson', id);
        const parts = [
          ...sections.filter(({ title }) => title !== ''),
          { id: 'prompts', title: 'To reflect on' },
          ...(questions.length > 0 ? [{ id: 'questions', title: 'Questions' }] : []),
          ...(resources.length > 0 ? [{ id: 'resources', title: 'Resources' }] : []),
        ];
        return (
          <>
            <PageHeader
              overline={[...libraryOverline('lessons'), `${formatMinutes(lesson.minutes)} to read`]}
              title={lesson.title}
            />
            <ItemLayout parts={parts}>
              <Lead text={lesson.summary}>
                <SkillChips skills={lesson.skills} />
              </Lead>
              <article className={classes.text}>
                {sections.map((section) => (
                  <section key={section.id} aria-labelledby={section.title === '' ? undefined : section.id}>
                    {section.title !== '' && (
                      <h2 id={section.id} tabIndex={-1} className={classes.title}>
                        {section.title}
                      </h2>
                    )}
                    <MarkdownView source={section.text} />
                  </section>
                ))}
              </article>
              <UsedMark item={item} isUsed={isUsed} word="Read" />
              <PageSection id="prompts" title="To reflect on">
                <Prompts item={item} prompts={lesson.prompts} />
              </PageSection>
              <LinkedItems id="questions" title="Questions" items={questions} />
              <LinkedResources resources={resources} />
              <ItemNotes item={item} title={lesson.title} />
            </ItemLayout>
          </>
        );
      }}
    </ItemOf>
  );
}
