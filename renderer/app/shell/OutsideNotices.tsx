import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleAlert, Files } from 'lucide-react';
import { Link } from 'wouter';
import { queries } from '#renderer/api/queries.ts';
import classes from './HealthNotice.module.css';
import { useLookOutside } from './useLookOutside.ts';

/** Says above every page that the folder is not there, and calmly that a sync tool left second copies in it. */
export function OutsideNotices() {
  const { data: health } = useSuspenseQuery(queries.app.health.queryOptions());
  useLookOutside();
  const count = health.conflicts.length;
  return (
    <>
      {health.away && (
        <section className={classes.notice} data-tone="bad" role="alert">
          <CircleAlert size={16} aria-hidden />
          <p>{health.away} Saving goes on by itself then.</p>
        </section>
      )}
      {count > 0 && (
        <section className={classes.notice} role="status">
          <Files size={16} aria-hidden />
          <p>
            {count === 1
              ? `There is a second copy of a file: ${lowerFirst(health.conflicts[0]?.what ?? '')}. A sync tool kept two versions.`
              : `There are second copies of ${count} files. A sync tool kept two versions of each.`}
          </p>
          <Button size="xs" component={Link} href="/settings/conflicts">
            See what differs
          </Button>
        </section>
      )}
    </>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
