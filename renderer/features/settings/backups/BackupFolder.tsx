import { Button } from '@mantine/core';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { FolderField } from '#renderer/components/FolderField.tsx';
import { showToast } from '#renderer/components/toast.tsx';
import type { BackupsView } from '#shared/contract/backupsContract.ts';
import { RevealFolder } from '../RevealFolder.tsx';
import classes from './BackupsSection.module.css';

interface BackupFolderProps {
  view: BackupsView;
  /** No other can be chosen. */
  isFixed: boolean;
}

/** Where the backups lie, where they lay before, and the way to another place. */
export function BackupFolder({ view, isFixed }: BackupFolderProps) {
  const [wanted, setWanted] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isMoving, setMoving] = useState(false);

  const move = async (folder: string) => {
    setProblem(null);
    setMoving(true);
    try {
      await planner.backups.chooseFolder({ folder });
      setWanted(null);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: queries.backups.key() }),
        queryClient.invalidateQueries({ queryKey: queries.app.about.key() }),
      ]);
      showToast({ message: 'The first backup is in the new folder. The earlier ones stay where they are.' });
    } catch (error) {
      setProblem(failureMessage(error));
    } finally {
      setMoving(false);
    }
  };

  return (
    <div className={classes.folder}>
      <p className={classes.where}>
        <span>{view.folder}</span>
        <RevealFolder folder={view.folder} />
        {!isFixed && wanted === null && (
          <Button size="xs" onClick={() => setWanted(view.folder)}>
            Use another folder
          </Button>
        )}
      </p>
      {view.earlierFolders.map((folder) => (
        <p key={folder} className={classes.quiet}>
          Earlier backups lie in {folder}.
        </p>
      ))}
      {wanted !== null && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            void move(wanted);
          }}
        >
          <FolderField label="New folder for the backups" value={wanted} onChange={setWanted} error={problem} />
          <p className={classes.quiet}>
            Best on another disk than the vault. The first backup is made there at once; the ones you have stay.
          </p>
          <div className={classes.actions}>
            <Button type="submit" variant="filled" loading={isMoving} disabled={wanted.trim() === view.folder}>
              Use this folder
            </Button>
            <Button
              variant="subtle"
              disabled={isMoving}
              onClick={() => {
                setWanted(null);
                setProblem(null);
              }}
            >
              Cancel
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
