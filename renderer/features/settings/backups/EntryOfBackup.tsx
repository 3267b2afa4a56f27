import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import { EntryId } from '#shared/model/ids.ts';
import classes from './BackupPage.module.css';
import { type BackupAddress, backupPath } from './backupAddress.ts';
import { TwoStates } from './TwoStates.tsx';

interface EntryOfBackupProps {
  address: BackupAddress;
  id: string;
  /** What the backup is called. */
  backup: string;
}

/** One entry as it was beside what it is, and the way back. */
export function EntryOfBackup({ address, id, backup }: EntryOfBackupProps) {
  const read = EntryId.safeParse(id);
  const path = backupPath(address);
  const back = <Button onClick={() => navigate(path)}>Show the backup</Button>;
  const input = { ...address, id: read.success ? read.data : EntryId.parse(NOBODY) };
  const { data, error } = useQuery(queries.backups.entry.queryOptions({ input, enabled: read.success }));
  const [isRestoring, setRestoring] = useState(false);

  const restore = async () => {
    setRestoring(true);
    try {
      await trackSaving(() => planner.backups.restoreEntry(input), failureMessage);
      await queryClient.invalidateQueries({ queryKey: queries.backups.key() });
      showToast({
        message: data?.now ? 'The entry is as it was. What it was before is in its history.' : 'The entry is back.',
        action: { word: 'Open it', onClick: () => navigate(`/journal/${id}`) },
      });
      navigate(path);
    } catch (thrown) {
      showToast({ message: failureMessage(thrown) });
    } finally {
      setRestoring(false);
    }
  };

  const overline = [
    { word: 'Backups', path: '/settings/backups' },
    { word: backup, path },
  ];
  if (!read.success || error || (data && !data.before && !data.now)) {
    return (
      <>
        <PageHeader overline={overline} title="Entry" />
        <EmptyState title="This entry is not in the backup" action={back}>
          {error ? failureMessage(error) : 'It may be in an older or a newer one.'}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader overline={overline} title={data?.before?.title || data?.now?.title || 'Entry'}>
        {data?.before && (
          <Button variant="filled" loading={isRestoring} onClick={() => void restore()}>
            {data.now && !data.now.isInBin ? 'Go back to this' : 'Bring it back'}
          </Button>
        )}
      </PageHeader>
      <div className={classes.body}>{data && <TwoStates before={data.before} now={data.now} />}</div>
    </>
  );
}

/** Never asked for. */
const NOBODY = '00000000-0000-7000-8000-000000000000';
