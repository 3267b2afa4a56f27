import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { useAbout } from '#renderer/api/useAbout.ts';
import { FolderField } from '#renderer/components/FolderField.tsx';
import classes from './CalendarSection.module.css';
import { Trouble } from './Trouble.tsx';

/** The copy that a folder which is synced carries to a phone. */
export function CalendarCopyFields() {
  const { data: copy } = useQuery(queries.calendar.copy.queryOptions());
  const { isSample } = useAbout();
  const [path, setPath] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const keep = async (wanted: string | null) => {
    setProblem(null);
    try {
      queryClient.setQueryData(queries.calendar.copy.queryKey(), await planner.calendar.keepCopy({ path: wanted }));
      setPath('');
    } catch (error) {
      setProblem(failureMessage(error));
    }
  };

  if (isSample) {
    return (
      <p>
        <span className={classes.name}>Keep a copy up to date</span> Not in the sample: its sessions would come to your
        phone.
      </p>
    );
  }
  if (!copy) return null;
  const { file } = copy;
  if (file !== null) {
    const trouble = problem ?? copy.problem;
    return (
      <>
        <div className={classes.way}>
          <p>
            <span className={classes.name}>{trouble ? 'Not up to date' : 'Kept up to date'}</span>{' '}
            <span className={classes.path}>{file}</span>
          </p>
          <Button onClick={() => void keep(null)}>Stop</Button>
        </div>
        {trouble && <Trouble words={trouble} onTryAgain={() => void keep(file)} />}
      </>
    );
  }
  return (
    <form
      className={classes.copy}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(path);
      }}
    >
      <p>
        <span className={classes.name}>Keep a copy up to date</span> In a folder that is synced to your phone, for
        example by Nextcloud or iCloud. It follows your run within seconds.
      </p>
      <FolderField label="Folder or .ics file" value={path} onChange={setPath} error={problem} />
      <div>
        <Button type="submit" disabled={path.trim() === ''}>
          Keep a copy
        </Button>
      </div>
    </form>
  );
}
