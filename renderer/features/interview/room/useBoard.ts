import { useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { changeInterview } from '#renderer/components/interviews/interviewActions.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { InterviewView } from '#shared/contract/interviewsContract.ts';

/** Opens the interview's whiteboard; the first time it is made and attached. */
export function useBoard({ interview, asked }: InterviewView, question: number | null): () => Promise<void> {
  const isOpening = useRef(false);
  return async () => {
    if (isOpening.current) return;
    isOpening.current = true;
    const { id, sessionId, drawings, questions } = interview;
    try {
      if (drawings.length === 0) {
        const about = question === null ? undefined : asked[question]?.title;
        const title = `Mock interview${about ? `: ${about}` : ''}`.slice(0, 200);
        const links = {
          sessionId,
          entryId: null,
          items: questions.slice(question ?? 0, (question ?? 0) + 1).map(({ item }) => item),
        };
        const made = await trackSaving(() => planner.drawings.create({ title, links }), failureMessage);
        if (!(await changeInterview(() => planner.interviews.attach({ id, drawingId: made.id })))) return;
      }
      navigate(`/interviews/${id}/board`);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    } finally {
      isOpening.current = false;
    }
  };
}
