import { useEffect } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { changeInterview } from '#renderer/components/interviews/interviewActions.ts';
import { startTake, stopTake } from '#renderer/components/recording/take.ts';
import { useTake } from '#renderer/components/recording/useTake.ts';
import { INTERVIEW_KIND_WORDS } from '#shared/domain/interviews/interviewWords.ts';
import type { Interview } from '#shared/model/interview.ts';

export interface RecordHere {
  isRecording: boolean;
  /** The microphone is asked for, or the last second is saved. */
  isBusy: boolean;
  /** Why it did not begin, or why sound waits to be saved. */
  problem: string | null;
  toggle: () => void;
}

/** Records the interview; a take belongs to it from its first second. */
export function useRecordHere(interview: Interview): RecordHere {
  const take = useTake();
  const { id, kind, sessionId, questions, recordings } = interview;
  const items = [...new Set(questions.map(({ item }) => item))];
  const title = `Mock interview: ${INTERVIEW_KIND_WORDS[kind].toLowerCase()}`;
  const takeId = take.step === 'taking' && take.title === title ? take.id : null;
  const isAttached = takeId === null || recordings.includes(takeId);
  useEffect(() => {
    if (takeId !== null && !isAttached)
      void changeInterview(() => planner.interviews.attach({ id, recordingId: takeId }));
  }, [id, takeId, isAttached]);
  const isEnding = take.step === 'taking' && take.motion === 'ending';
  return {
    isRecording: take.step === 'taking',
    isBusy: take.step === 'asking' || isEnding,
    problem: take.step === 'none' ? take.words : take.step === 'taking' ? take.problem : null,
    toggle: () => {
      if (take.step === 'asking') return;
      if (take.step === 'taking') void stopTake();
      else void startTake({ title, links: { sessionId, entryId: null, items } });
    },
  };
}
