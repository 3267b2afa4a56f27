import { useCallback, useEffect, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage, isConflict } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { keepInterview } from '#renderer/components/interviews/interviewActions.ts';
import type { Interview } from '#shared/model/interview.ts';

const SAVE_AFTER_MS = 700;
const RETRY_AFTER_MS = 4_000;

interface Notes {
  /** Known to be on disk. */
  stored: string;
  text: string;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** One save at a time. It never rejects. */
  queue: Promise<void>;
}

/** One text of the interview, saved shortly after each change, when the field is left and when the page is. */
export function useNotes(interview: Interview, question: number | null) {
  const { id } = interview;
  const known = (question === null ? interview.notes : interview.questions[question]?.notes) ?? '';
  const [text, setText] = useState(known);
  const [problem, setProblem] = useState<string | null>(null);
  const notes = useRef<Notes>({ stored: known, text: known, timer: undefined, queue: Promise.resolve() });

  const flush = useCallback(() => {
    const own = notes.current;
    clearTimeout(own.timer);
    own.queue = own.queue.then(async () => {
      const { stored: before, text: after } = own;
      if (before === after) return;
      try {
        const save = () => planner.interviews.saveNotes({ id, question, before, after });
        keepInterview(await trackSaving(save, failureMessage));
        own.stored = after;
        setProblem(null);
      } catch (error) {
        setProblem(failureMessage(error));
        if (!isConflict(error)) own.timer = setTimeout(flush, RETRY_AFTER_MS);
      }
    });
  }, [id, question]);

  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHide);
      flush();
    };
  }, [flush]);

  // Another window wrote, and nothing is unsaved here.
  useEffect(() => {
    const own = notes.current;
    if (own.text !== own.stored || known === own.stored) return;
    own.stored = known;
    own.text = known;
    setText(known);
  }, [known]);

  const write = (next: string) => {
    setText(next);
    const own = notes.current;
    own.text = next;
    clearTimeout(own.timer);
    own.timer = setTimeout(flush, SAVE_AFTER_MS);
  };

  return { text, write, flush, problem };
}
