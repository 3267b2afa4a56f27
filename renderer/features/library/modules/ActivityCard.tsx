import { Link } from 'wouter';
import { ActivityChip } from '#renderer/components/ActivityChip.tsx';
import type { ItemLink, OnCalendar } from '#shared/contract/libraryContract.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import type { StudyActivity } from '#shared/model/studyModule.ts';
import { ActivityBody } from './ActivityBody.tsx';
import classes from './ActivityCard.module.css';

interface ActivityCardProps {
  item: ItemRef;
  activity: StudyActivity;
  onCalendar: OnCalendar;
  uses: readonly ItemLink[];
  resources: readonly ItemLink[];
}

/** An activity on its module's page. Its edge is its pane: lit once it was done on the calendar. */
export function ActivityCard({ item, activity, onCalendar, uses, resources }: ActivityCardProps) {
  const { id, title, minutes, activity: kind } = activity;
  return (
    <article
      className={classes.card}
      data-activity={kind}
      data-state={onCalendar?.outcome ?? 'clear'}
      aria-labelledby={id}
    >
      <header className={classes.head}>
        <h3 id={id} tabIndex={-1} className={classes.title}>
          <Link href={`/library/activity/${id}`}>{title}</Link>
        </h3>
        <span className={classes.minutes}>{formatMinutes(minutes)}</span>
        <ActivityChip activity={kind} />
      </header>
      <ActivityBody item={item} activity={activity} onCalendar={onCalendar} uses={uses} resources={resources} />
    </article>
  );
}
