import { AddToCalendar } from '#renderer/components/content/AddToCalendar.tsx';
import { InlineText } from '#renderer/components/content/InlineText.tsx';
import { ItemLinks } from '#renderer/components/content/ItemLinks.tsx';
import { SkillChips } from '#renderer/components/content/SkillChips.tsx';
import type { ItemLink, OnCalendar } from '#shared/contract/libraryContract.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import type { StudyActivity } from '#shared/model/studyModule.ts';
import classes from './ActivityBody.module.css';

interface ActivityBodyProps {
  item: ItemRef;
  activity: StudyActivity;
  onCalendar: OnCalendar;
  uses: readonly ItemLink[];
  resources: readonly ItemLink[];
}

/** How to do an activity, what it leaves behind and works with, and when it is done. */
export function ActivityBody({ item, activity, onCalendar, uses, resources }: ActivityBodyProps) {
  const { instruction, deliverable, skills, tools } = activity;
  const links = [...uses, ...resources];
  return (
    <>
      <p className={classes.instruction}>
        <InlineText text={instruction} />
      </p>
      <dl className={classes.facts}>
        <dt>Leaves behind</dt>
        <dd>
          <InlineText text={deliverable.text} />
        </dd>
        {links.length > 0 && (
          <>
            <dt>Works with</dt>
            <dd className={classes.links}>
              <ItemLinks items={links} />
            </dd>
          </>
        )}
        {tools.length > 0 && (
          <>
            <dt>Tools</dt>
            <dd>{tools.join(', ')}</dd>
          </>
        )}
        <dt>Trains</dt>
        <dd>
          <SkillChips skills={skills} />
        </dd>
      </dl>
      <AddToCalendar item={item} onCalendar={onCalendar} />
    </>
  );
}
