import { useRef, useState } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useApplyStep } from '#renderer/components/schedule/useApplyStep.ts';
import { counted, sentence } from '#renderer/components/schedule/words.ts';
import type { RescheduleOperation, ReschedulePreview } from '#shared/contract/rescheduleContract.ts';

interface Apply {
  apply: () => void;
  /** Why it could not be done. */
  problem: string | null;
}

/** Does what was previewed, once, says so and offers to undo it. Without a preview there is nothing to do. */
export function useApply(operation: RescheduleOperation, preview: ReschedulePreview | null, onDone: () => void): Apply {
  const step = useApplyStep();
  const isSaving = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);

  const apply = async () => {
    if (isSaving.current || !preview) return;
    isSaving.current = true;
    try {
      await step.apply(operation, doneWords(preview));
      onDone();
    } catch (error) {
      setProblem(failureMessage(error));
    } finally {
      isSaving.current = false;
    }
  };
  return { apply: () => void apply(), problem };
}

/** Undefined where the step's own title says more. */
function doneWords({ changes, skipped }: ReschedulePreview): string | undefined {
  if (skipped.length > 0) return `${sentence(counted(skipped.length, 'session'))} set aside`;
  return changes.length === 0 ? undefined : `${sentence(counted(changes.length, 'session'))} moved`;
}
