import { useCallback } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { RescheduleOperation } from '#shared/contract/rescheduleContract.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';

interface ApplyStep {
  /** Does it, says so, and offers to undo just that. Rejects with the planner's failure. */
  apply(operation: RescheduleOperation, said?: string): Promise<Run>;
  /** Takes the step of this moment back and says so; never rejects. */
  undo(at: Instant): Promise<void>;
}

/** One step of the schedule. What is said is the step's own title where nothing better is known. */
export function useApplyStep(): ApplyStep {
  const actions = useRunActions();
  const undo = useCallback(
    async (at: Instant) => {
      try {
        await actions.undo(at);
        showToast({ message: 'Everything is back where it was' });
      } catch (error) {
        showToast({ message: failureMessage(error) });
      }
    },
    [actions],
  );
  const apply = useCallback(
    async (operation: RescheduleOperation, said?: string) => {
      const { run, step } = await actions.step(operation);
      if (step) {
        const { at, title } = step;
        showToast({ message: said ?? title, action: { word: 'Undo', onClick: () => void undo(at) } });
      } else {
        showToast({ message: 'Nothing was to be changed' });
      }
      return run;
    },
    [actions, undo],
  );
  return { apply, undo };
}
