import { Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Bell } from 'lucide-react';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import classes from './RemindersRow.module.css';
import rows from './SideBar.module.css';

/** The inbox of reminders and how many in it are new. */
export function RemindersRow({ href, isCurrent }: { href: string; isCurrent: boolean }) {
  const unseen = useQuery(queries.reminders.inbox.queryOptions()).data?.unseen ?? 0;
  const isRail = useMediaQuery('(max-width: 1000px)');
  const words = unseen === 0 ? 'Reminders' : `Reminders, ${unseen} new`;
  return (
    <Tooltip label={words} position="right" disabled={!isRail}>
      <Link
        href={href}
        className={`${rows.row} ${classes.row}`}
        aria-label={words}
        {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
      >
        <Bell size={16} aria-hidden />
        <span className={rows.word}>Reminders</span>
        {unseen > 0 && (
          <span className={classes.count} aria-hidden>
            {unseen > 99 ? '99+' : unseen}
          </span>
        )}
      </Link>
    </Tooltip>
  );
}
