import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BackupInfo } from '#shared/contract/backupsContract.ts';
import classes from './BackupList.module.css';
import { BackupRow } from './BackupRow.tsx';

const PAGE = 20;

interface BackupListProps {
  backups: readonly BackupInfo[];
  /** Of another vault; null for one's own. */
  vaultId: string | null;
}

/** Newest first, twenty at a time. */
export function BackupList({ backups, vaultId }: BackupListProps) {
  const [shown, setShown] = useState(PAGE);
  if (backups.length === 0) return null;
  return (
    <>
      <ul className={classes.list} aria-label="Backups">
        {backups.slice(0, shown).map((backup) => (
          <BackupRow key={backup.name} backup={backup} vaultId={vaultId} />
        ))}
      </ul>
      {backups.length > shown && (
        <div>
          <Button size="xs" variant="subtle" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, backups.length - shown)} older backups
          </Button>
        </div>
      )}
    </>
  );
}
