import { useCallback, useEffect, useRef, useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage, isRefused } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import type { Recording } from '#shared/model/recording.ts';

const SAVE_AFTER_MS = 600;
const TRY_AGAIN_AFTER_MS = 4_000;

/**
 * The critique as it is written: saved when one stops for a moment, leaves the field or the page. What another window
 * wrote arrives while nothing waits here; where both wrote, this text stays and the words say so.
 */
export function useCritique({ id, critique, deletedAt }: Pick<Recording, 'id' | 'critique' | 'deletedAt'>) {
  const [text, setShown] = useState(critique);
  const [problem, setProblem] = useState<string | null>(null);
  /** What is written, what of it is on disk, and the one save under way. */
  const draft = useRef({ text: critique, saved: critique, isSaving: false, isRefused: false });
  const timer = useRef(0);

  const save = useCallback(async (): Promise<void> => {
    window.clearTimeout(timer.current);
    const now = draft.current;
    if (now.isSaving || now.isRefused || now.text === now.saved) return;
    const after = now.text;
    now.isSaving = true;
    try {
      await trackSaving(() => planner.recordings.saveCritique({ id, before: now.saved, after }), failureMessage);
      now.saved = after;
      setProblem(null);
    } catch (error) {
      now.isRefused = isRefused(error);
      setProblem(failureMessage(error));
      if (!now.isRefused) timer.current = window.setTimeout(() => void save(), TRY_AGAIN_AFTER_MS);
      return;
    } finally {
      now.isSaving = false;
    }
    await save();
  }, [id]);

  useEffect(() => {
    const now = draft.current;
    if (now.isSaving || now.text !== now.saved || critique === now.saved) return;
    draft.current = { ...now, text: critique, saved: critique };
    setShown(critique);
  }, [critique]);

  useEffect(() => {
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [save]);

  return {
    text,
    problem,
    save: () => void save(),
    setText: (next: string) => {
      if (deletedAt !== null) return;
      draft.current.text = next;
      setShown(next);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), SAVE_AFTER_MS);
    },
  };
}
