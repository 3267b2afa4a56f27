import { Button } from '@mantine/core';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import classes from './Problem.module.css';

interface ProblemProps {
  error: unknown;
  onRetry: () => void;
}

/** Why something could not be shown, in the planner's words, and the way to ask again. */
export function Problem({ error, onRetry }: ProblemProps) {
  return (
    <div className={classes.problem} role="alert">
      <p>{failureMessage(error)}</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
