import { useState } from 'react';
import type { InterviewView } from '#shared/contract/interviewsContract.ts';
import { minutesOf } from '#shared/domain/interviews/interviewWords.ts';
import classes from './InterruptedNotice.module.css';

/** Says that time was left out, until the interview goes on. */
export function InterruptedNotice({ view: { interview, brokenOffMs } }: { view: InterviewView }) {
  const { unseenMs, runningSince } = interview;
  const [told, setTold] = useState(unseenMs - brokenOffMs);
  if (runningSince !== null && told !== unseenMs) setTold(unseenMs);
  if (runningSince !== null || unseenMs <= told) return null;
  return (
    <p className={classes.notice} role="status">
      The interview was interrupted. {minutesOf(unseenMs - told)} min without you are not counted; press Space to go on.
    </p>
  );
}
