import { failureMessage } from '#renderer/api/failureMessage.ts';
import { useRunActions } from '#renderer/api/useRunActions.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Run } from '#shared/model/run.ts';

/** Takes the last change of the schedule back and says which one that was. Nothing to undo: nothing happens. */
export function useUndo(run: Run): () => void {
  const actions = useRunActions();
  const undo = async () => {
    const step = run.steps.at(-1);
    if (!step) return;
    try {
      await actions.undo(step.at);
      showToast({ message: `Undone: ${step.title}` });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  return () => void undo();
}
