import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { failureMessage, isLocked } from '#renderer/api/failureMessage.ts';
import { queries } from '#renderer/api/queries.ts';
import { useHere } from '#renderer/api/useHere.ts';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader.tsx';
import type { BackupLook } from '#shared/contract/backupsContract.ts';
import { momentWords } from '#shared/domain/backups/backupWords.ts';
import { Instant } from '#shared/model/time.ts';
import { BackupEntries } from './BackupEntries.tsx';
import classes from './BackupPage.module.css';
import { type BackupAddress, readBackupAddress } from './backupAddress.ts';
import { EntryOfBackup } from './EntryOfBackup.tsx';
import { RestoreDialog } from './RestoreDialog.tsx';
import { UnlockBackup } from './UnlockBackup.tsx';

const BACK = { word: 'Backups', path: '/settings/backups' };

interface BackupPageProps {
  /** As `backupPath` writes it. */
  which: string;
  /** An entry of it to be set beside today's. */
  entryId: string | null;
}

/** One backup: what differs from now, each entry beside today's, and the way back to it. */
export function BackupPage({ which, entryId }: BackupPageProps) {
  const address = readBackupAddress(which);
  const here = useHere();
  const {
    data: look,
    error,
    refetch,
  } = useQuery(queries.backups.look.queryOptions({ input: address, gcTime: 60_000 }));
  const [isRestoring, setRestoring] = useState(false);
  const madeAt = look?.madeAt ?? momentOf(address);
  const title = madeAt === null ? 'Backup' : `Backup of ${momentWords(madeAt, here)}`;

  if (entryId !== null) return <EntryOfBackup address={address} id={entryId} backup={title} />;
  return (
    <>
      <PageHeader overline={[{ word: 'Settings', path: '/settings' }, BACK]} title={title}>
        {look && <Button onClick={() => setRestoring(true)}>Restore all of it…</Button>}
      </PageHeader>
      <div className={classes.body}>
        {error && <Trouble error={error} address={address} onUnlocked={() => void refetch()} />}
        {!look && !error && <p className={classes.quiet}>Comparing it with now.</p>}
        {look && <Look look={look} address={address} />}
      </div>
      {look && isRestoring && (
        <RestoreDialog address={address} look={look} title={title} onClose={() => setRestoring(false)} />
      )}
    </>
  );
}

function Look({ look, address }: { look: BackupLook; address: BackupAddress }) {
  const { missing, different, same } = look.counts;
  return (
    <>
      {look.damaged.length > 0 && (
        <p role="alert" className={classes.damaged}>
          These files of it are damaged and cannot be read: {look.damaged.join(', ')}.
        </p>
      )}
      {missing + different + look.counts.new === 0 ? (
        <p className={classes.quiet}>
          {same === 0 ? 'There are no entries, then or now.' : 'Every entry is now as it was then.'}
        </p>
      ) : (
        <BackupEntries look={look} address={address} />
      )}
    </>
  );
}

interface TroubleProps {
  error: Error;
  address: BackupAddress;
  onUnlocked: () => void;
}

function Trouble({ error, address, onUnlocked }: TroubleProps) {
  if (isLocked(error)) {
    return <UnlockBackup address={address} onUnlocked={onUnlocked} />;
  }
  return (
    <EmptyState
      title="This backup cannot be shown"
      action={<Button onClick={() => navigate('/settings/backups')}>Show the backups</Button>}
    >
      {failureMessage(error)}
    </EmptyState>
  );
}

/** The name of a backup is the moment it was made. */
function momentOf({ name }: BackupAddress): Instant | null {
  const parts = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)$/.exec(name);
  const read = Instant.safeParse(parts && `${parts[1]}:${parts[2]}:${parts[3]}.${parts[4]}`);
  return read.success ? read.data : null;
}
