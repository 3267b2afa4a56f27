import { useState } from 'react';
import { minutesOf } from '#shared/domain/interviews/interviewWords.ts';
import type { Interview } from '#shared/model/interview.ts';
import classes from './InterruptedNotice.module.css';

/** Says that time was left out, until the interview goes on. */
export function InterruptedNotice({ interview: { unseenMs, runningSince } }: { interview: Interview }) {
  const [first] = useState(unseenMs);
  const [hasGoneOn, setGoneOn] = useState(false);
  if (runningSince !== null && !hasGoneOn) setGoneOn(true);
  const isNew = unseenMs > 0 && runningSince === null && (!hasGoneOn || unseenMs > first);
  if (!isNew) return null;
  return (
    <p className={classes.notice} role="status">
      The interview was interrupted. {minutesOf(unseenMs)} min without you are not counted; press Space to go on.
    </p>
  );
}
