import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { useHere } from '#renderer/api/useHere.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { shrunkWords } from '#shared/domain/backups/backupWords.ts';
import type { VaultHealth } from '#shared/model/vaultHealth.ts';
import classes from './HealthNotice.module.css';

/** Says above every page that there is no backup, that one is damaged, or that the vault became much smaller. */
export function BackupNotices() {
  const { data: health } = useSuspenseQuery(queries.app.health.queryOptions());
  const { backupProblem, backupDamage, shrunk } = health;
  const here = useHere();
  return (
    <>
      {backupProblem && (
        <section className={classes.notice} data-tone="warn" role="alert">
          <CircleAlert size={16} aria-hidden />
          <p>{backupProblem}</p>
          <Button size="xs" component={Link} href="/settings/backups">
            Backups
          </Button>
        </section>
      )}
      {backupDamage && (
        <section className={classes.notice} data-tone="warn" role="alert">
          <CircleAlert size={16} aria-hidden />
          <p>{backupDamage}</p>
          <Button size="xs" onClick={() => void answer(() => planner.backups.damageIsRead())}>
            I have read this
          </Button>
        </section>
      )}
      {shrunk && (
        <section className={classes.notice} data-tone="warn" role="alert">
          <CircleAlert size={16} aria-hidden />
          <p>{shrunkWords(shrunk, here)}</p>
          <Button size="xs" component={Link} href={`/settings/backups/${shrunk.backup}`}>
            See what is gone
          </Button>
          <Button size="xs" onClick={() => void answer(() => planner.backups.shrunkIsFine())}>
            It is as it should be
          </Button>
        </section>
      )}
    </>
  );
}

async function answer(ask: () => Promise<VaultHealth>): Promise<void> {
  try {
    queryClient.setQueryData(queries.app.health.queryKey(), await ask());
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}
