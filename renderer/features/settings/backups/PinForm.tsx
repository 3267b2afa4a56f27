import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import classes from './BackupList.module.css';

interface PinFormProps {
  name: string;
  onDone: () => void;
}

/** What a backup is kept for. */
export function PinForm({ name, onDone }: PinFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const keep = async () => {
    try {
      await planner.backups.pin({ name, why });
      onDone();
    } catch (error) {
      setProblem(failureMessage(error));
    }
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextInput
        label="What it is kept for"
        placeholder="For example: before the interview"
        ref={field}
        maxLength={200}
        value={why}
        error={problem}
        onChange={(event) => setWhy(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <div className={classes.formActions}>
        <Button size="xs" type="submit" variant="filled" disabled={why.trim() === ''}>
          Keep it
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
