import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { Inbox } from './Inbox.tsx';
import classes from './InboxPage.module.css';

/** The same as a page, where the window has no room beside it. */
export function InboxPage() {
  return (
    <>
      <PageHeader title="Reminders" />
      <div className={classes.body}>
        <Inbox heading="h2" />
      </div>
    </>
  );
}
