import { useEffect } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { useSecond } from '#renderer/api/useNow.ts';
import { keepInterview } from '#renderer/components/interviews/interviewActions.ts';
import { momentAt } from '#shared/domain/focus/moments.ts';
import { leftIn, observed, SEEN_EVERY_MS, spentIn } from '#shared/domain/interviews/interviewClock.ts';
import type { Interview } from '#shared/model/interview.ts';

export interface InterviewClock {
  isRunning: boolean;
  /** Nothing was counted yet. */
  isFresh: boolean;
  /** Of the phase one is in, in milliseconds; below 0 it is over its time. */
  leftMs: number;
  /** Of any phase, in milliseconds. */
  spentMs: (phase: number) => number;
}

/** What the clock says now. While it runs the planner is told that it does; leaving the page pauses it. */
export function useInterviewClock(interview: Interview): InterviewClock {
  const { id, phase, phases } = interview;
  const at = momentAt(useSecond({ ticks: interview.runningSince !== null }));
  const isRunning = observed(interview, at).runningSince !== null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      // A beat that is missed is made up for by the next.
      planner.interviews.step({ id, step: 'seen' }).then(keepInterview, () => undefined);
    }, SEEN_EVERY_MS);
    return () => clearInterval(timer);
  }, [id, isRunning]);
  useEffect(
    () => () => {
      // Where this is not heard the clock stops by itself.
      planner.interviews.step({ id, step: 'pause' }).then(keepInterview, () => undefined);
    },
    [id],
  );
  return {
    isRunning,
    isFresh: !isRunning && phases.every(({ spentMs }) => spentMs === 0),
    leftMs: leftIn(interview, phase, at),
    spentMs: (place) => spentIn(interview, place, at),
  };
}
