import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import type { LastImport } from '#shared/contract/importContract.ts';
import { broughtWords } from '#shared/domain/importing/importWords.ts';
import classes from './ImportSection.module.css';
import { undoImport } from './importActions.ts';

/** Asked once more, with what it takes out: an import may have been long ago. */
export function UndoImport({ last }: { last: LastImport }) {
  const [isAsked, setAsked] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isAsked !== wasAsked.current) first.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);

  const undo = async () => {
    setUndoing(true);
    setProblem(null);
    try {
      await trackSaving(undoImport, failureMessage);
    } catch (error) {
      setProblem(failureMessage(error));
      setUndoing(false);
    }
  };

  if (!isAsked) {
    return (
      <Button ref={first} onClick={() => setAsked(true)}>
        Undo the import
      </Button>
    );
  }
  return (
    <div className={classes.step}>
      <p className={classes.note}>
        What it brought is taken out, and what it replaced comes back. What you changed since stays as it is.
      </p>
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <div className={classes.actions}>
        <Button ref={first} variant="filled" loading={isUndoing} onClick={() => void undo()}>
          Take back {broughtWords(last)}
        </Button>
        <Button variant="subtle" disabled={isUndoing} onClick={() => setAsked(false)}>
          Keep them
        </Button>
      </div>
    </div>
  );
}
