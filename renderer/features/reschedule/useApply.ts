import { useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { RescheduleOperation, ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import { counted, sentence } from './words.ts';

interface Apply {
  apply: () => void;
  /** Why it could not be done. */
  problem: string | null;
}

/** Does what was previewed, once, says so and offers to undo it. Without a preview there is nothing to do. */
export function useApply(operation: RescheduleOperation, preview: ReschedulePreview | null, onDone: () => void): Apply {
  const actions = useRunActions();
  const isSaving = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);

  const undo = async () => {
    try {
      await actions.undo();
      showToast({ message: 'Everything is back where it was' });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  const apply = async () => {
    if (isSaving.current || !preview) return;
    isSaving.current = true;
    try {
      await actions.reschedule(operation);
      onDone();
      showToast({ message: doneWords(preview), action: { word: 'Undo', onClick: () => void undo() } });
    } catch (error) {
      setProblem(failureMessage(error));
    } finally {
      isSaving.current = false;
    }
  };
  return { apply: () => void apply(), problem };
}

function doneWords({ changes, skipped }: ReschedulePreview): string {
  if (skipped.length > 0) return `${sentence(counted(skipped.length, 'session'))} set aside`;
  return changes.length === 0 ? 'Kept free' : `${sentence(counted(changes.length, 'session'))} moved`;
}
