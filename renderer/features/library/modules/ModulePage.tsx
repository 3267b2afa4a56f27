import { useQuery } from '@tanstack/react-query';
import { queries } from '#renderer/api/queries.ts';
import { ItemNotes } from '#renderer/components/content/ItemNotes.tsx';
import { UsedMark } from '#renderer/components/content/UsedMark.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import type { StudyModule } from '#shared/model/studyModule.ts';
import { libraryOverline } from '../LibraryTabs.tsx';
import { ItemLayout } from '../parts/ItemLayout.tsx';
import { ItemOf } from '../parts/ItemOf.tsx';
import { Lead } from '../parts/Lead.tsx';
import { LinkedItems } from '../parts/LinkedItems.tsx';
import { LinkedResources } from '../parts/LinkedResources.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import type { PagePart } from '../parts/TableOfContents.tsx';
import { ActivityCard } from './ActivityCard.tsx';
import { MaterialSection } from './MaterialSection.tsx';
import classes from './ModulePage.module.css';

/** One step on the way from senior to lead: what to know, what to do, and what it hangs together with. */
export function ModulePage({ id }: { id: string }) {
  const query = useQuery(queries.library.module.queryOptions({ input: { id } }));
  const module = query.data?.module;
  const named = useQuery({
    ...queries.library.links.queryOptions({ input: { items: resourcesOf(module) } }),
    enabled: module !== undefined,
  });
  return (
    <ItemOf query={query} tab="modules">
      {({ module, isUsed, activities, sessions, questions, resources }) => {
        const item = itemRef('module', id);
        const minutes = module.activities.reduce((sum, activity) => sum + activity.minutes, 0);
        const links = {
          sessions: sessions.length > 0,
          questions: questions.length > 0,
          resources: resources.length > 0,
        };
        return (
          <>
            <PageHeader overline={[...libraryOverline('modules'), `Module ${module.number}`]} title={module.title} />
            <ItemLayout parts={partsOf(module, links)}>
              <Lead text={module.objective}>
                <span>
                  {module.activities.length} activities, {formatMinutes(minutes)}
                </span>
                <UsedMark item={item} isUsed={isUsed} word="Worked through" />
              </Lead>
              <PageSection id="material" title="Material">
                <div className={classes.material}>
                  {module.material.map((section) => (
                    <MaterialSection key={section.id} section={section} />
                  ))}
                </div>
              </PageSection>
              <PageSection id="activities" title="Activities">
                <div className={classes.activities}>
                  {module.activities.map((activity) => {
                    const ref = itemRef('activity', activity.id);
                    const state = activities.find((one) => one.ref === ref);
                    const refs = activity.resources.map((resource) => itemRef('resource', resource));
                    return (
                      <ActivityCard
                        key={activity.id}
                        item={ref}
                        activity={activity}
                        onCalendar={state?.onCalendar ?? null}
                        uses={state?.uses ?? []}
                        resources={named.data?.filter((link) => refs.includes(link.ref)) ?? []}
                      />
                    );
                  })}
                </div>
              </PageSection>
              <LinkedItems id="sessions" title="In the plan" items={sessions} />
              <LinkedItems id="questions" title="Questions" items={questions} />
              <LinkedResources resources={resources} />
              <ItemNotes item={item} title={module.title} />
            </ItemLayout>
          </>
        );
      }}
    </ItemOf>
  );
}

function resourcesOf(module: StudyModule | undefined) {
  const ids = new Set(module?.activities.flatMap(({ resources }) => resources));
  return [...ids].map((id) => itemRef('resource', id));
}

function partsOf(
  { material, activities }: StudyModule,
  links: { sessions: boolean; questions: boolean; resources: boolean },
): PagePart[] {
  return [
    { id: 'material', title: 'Material' },
    ...material.map(({ id, title }) => ({ id, title, isInner: true })),
    { id: 'activities', title: 'Activities' },
    ...activities.map(({ id, title }) => ({ id, title, isInner: true })),
    ...(links.sessions ? [{ id: 'sessions', title: 'In the plan' }] : []),
    ...(links.questions ? [{ id: 'questions', title: 'Questions' }] : []),
    ...(links.resources ? [{ id: 'resources', title: 'Resources' }] : []),
  ];
}
