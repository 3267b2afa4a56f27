import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleAlert, Lock } from 'lucide-react';
import { planner } from '#renderer/api/connection.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { BackupNotices } from './BackupNotices.tsx';
import classes from './HealthNotice.module.css';
import { OutsideNotices } from './OutsideNotices.tsx';

/** Says above every page when the vault was repaired or cannot be written. Quiet when all is well. */
export function HealthNotice() {
  const { data: health } = useSuspenseQuery(queries.app.health.queryOptions());
  const dismiss = async () => {
    queryClient.setQueryData(queries.app.health.queryKey(), await planner.app.dismissRepairs());
  };
  return (
    <>
      {health.readOnlyBecause && (
        <section className={classes.notice} data-tone="bad" role="alert">
          <Lock size={16} aria-hidden />
          <p>{health.readOnlyBecause}</p>
        </section>
      )}
      <OutsideNotices />
      <BackupNotices />
      {health.repairs.length > 0 && (
        <section className={classes.notice} data-tone="warn" role="alert">
          <CircleAlert size={16} aria-hidden />
          <ul>
            {health.repairs.map((repair) => (
              <li key={repair.setAsideAs}>{repair.lost}</li>
            ))}
          </ul>
          <Button size="xs" onClick={() => void dismiss()}>
            I have read this
          </Button>
        </section>
      )}
    </>
  );
}
