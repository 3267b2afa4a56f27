import { Button } from '@mantine/core';
import { useHere } from '#renderer/api/useHere.ts';
import { whenWords } from '#shared/domain/time/whenWords.ts';
import type { Run } from '#shared/model/run.ts';
import classes from './LastChanges.module.css';
import { useApplyStep } from './useApplyStep.ts';

/** The steps of the schedule, newest first. The newest can be taken back, then the one before. */
export function LastChanges({ run }: { run: Run }) {
  const here = useHere();
  const { undo } = useApplyStep();
  if (run.steps.length === 0) return <p className={classes.none}>Nothing was changed yet, or all of it was undone.</p>;
  return (
    <ol className={classes.steps} aria-label="Last changes">
      {run.steps.toReversed().map(({ at, title }, index) => (
        <li key={at}>
          <span className={classes.title}>{title}</span>
          <time dateTime={at}>{whenWords(at, here)}</time>
          {index === 0 && (
            <Button size="xs" aria-label={`Undo: ${title}`} onClick={() => void undo(at)}>
              Undo
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
