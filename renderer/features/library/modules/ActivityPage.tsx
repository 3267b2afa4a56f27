import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import { ItemNotes } from '#renderer/components/content/ItemNotes.tsx';
import { pathOfItem } from '#renderer/components/content/itemLooks.ts';
import { UsedMark } from '#renderer/components/content/UsedMark.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { itemRef } from '#shared/model/itemRef.ts';
import { libraryOverline } from '../LibraryTabs.tsx';
import { ItemLayout } from '../parts/ItemLayout.tsx';
import { ItemOf } from '../parts/ItemOf.tsx';
import { LinkedResources } from '../parts/LinkedResources.tsx';
import { ActivityBody } from './ActivityBody.tsx';
import classes from './ActivityPage.module.css';

/** One activity by itself, for those who come from the calendar, a search or a note. */
export function ActivityPage({ id }: { id: string }) {
  const query = useQuery(queries.library.activity.queryOptions({ input: { id } }));
  return (
    <ItemOf query={query} tab="modules">
      {({ activity, module, isUsed, onCalendar, uses, resources }) => {
        const item = itemRef('activity', id);
        const path = pathOfItem(module.ref, '/library');
        return (
          <>
            <PageHeader
              overline={[...libraryOverline('modules'), { word: module.title, path }]}
              title={activity.title}
            />
            <ItemLayout>
              <div>
                <div className={classes.facts}>
                  <ActivityChip activity={activity.activity} />
                  <span>{formatMinutes(activity.minutes)}</span>
                  <span>
                    Of the module <Link href={path}>{module.title}</Link>
                  </span>
                  <UsedMark item={item} isUsed={isUsed} word="Worked through" />
                </div>
                <ActivityBody item={item} activity={activity} onCalendar={onCalendar} uses={uses} resources={[]} />
              </div>
              <LinkedResources resources={resources} />
              <ItemNotes item={item} title={activity.title} />
            </ItemLayout>
          </>
        );
      }}
    </ItemOf>
  );
}
