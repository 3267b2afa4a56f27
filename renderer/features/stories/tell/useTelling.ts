import { useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useSecond } from '#renderer/api/useNow.ts';
import { keepTelling } from '#renderer/components/story/tellingActions.ts';
import type { PartSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import { totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import {
  nextPart,
  previousPart,
  READY,
  type TellingClock,
  toldSeconds,
} from '#shared/domain/journal/story/tellingClock.ts';
import type { EntryId, QuestionId } from '#shared/model/ids.ts';

export interface TellingSteps {
  clock: TellingClock;
  /** Whole seconds each part took so far. */
  seconds: PartSeconds;
  questionId: QuestionId | null;
  /** Why the telling could not be kept; null while all is well. */
  problem: string | null;
  choose: (questionId: QuestionId | null) => void;
  next: () => void;
  previous: () => void;
  restart: () => void;
  /** Tries once more to keep what was told. */
  keep: () => void;
}

/** The clock of one telling; what was told is kept by itself at its end. */
export function useTelling(entryId: EntryId): TellingSteps {
  const [clock, setClock] = useState<TellingClock>(READY);
  const [questionId, choose] = useState<QuestionId | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const nowMs = useSecond({ ticks: clock.state !== 'told' });

  const keep = async (seconds: PartSeconds) => {
    setProblem(null);
    try {
      await keepTelling(entryId, { seconds, questionId });
    } catch (error) {
      setProblem(failureMessage(error));
    }
  };
  return {
    clock,
    seconds: toldSeconds(clock, nowMs),
    questionId,
    problem,
    choose,
    next: () => {
      const after = nextPart(clock, nowMs);
      setClock(after);
      if (after.state === 'told' && clock.state === 'telling' && totalSeconds(after.seconds) > 0)
        void keep(after.seconds);
    },
    previous: () => setClock(previousPart(clock, nowMs)),
    restart: () => {
      setProblem(null);
      setClock(READY);
    },
    keep: () => {
      if (clock.state === 'told') void keep(clock.seconds);
    },
  };
}
