import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { BackupInfo } from '#shared/contract/backupsContract.ts';
import classes from './BackupsSection.module.css';
import { useVerify } from './useVerify.ts';

/** Make one now, and read all of them back. */
export function BackupActions({ backups }: { backups: readonly BackupInfo[] }) {
  const [isMaking, setMaking] = useState(false);
  const { progress, verify, stop } = useVerify();

  const make = async () => {
    setMaking(true);
    try {
      await trackSaving(() => planner.backups.make({ pin: null }), failureMessage);
      showToast({ message: 'The backup is made, and was read back.' });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    } finally {
      setMaking(false);
    }
  };

  return (
    <>
      <div className={classes.actions}>
        <Button loading={isMaking} onClick={() => void make()}>
          Make a backup now
        </Button>
        {!progress && backups.length > 0 && <Button onClick={() => void verify()}>Check all of them</Button>}
        {progress && <Button onClick={stop}>Stop checking</Button>}
      </div>
      {progress && (
        <div className={classes.progress}>
          <Progress value={(100 * progress.done) / Math.max(1, progress.total)} aria-label="Checking the backups" />
          <p role="status">
            {progress.done} of {progress.total} read back
          </p>
        </div>
      )}
    </>
  );
}
