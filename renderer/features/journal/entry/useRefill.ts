import { useCallback } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { EntrySession } from '../draft/entrySession.ts';

/** Fills in what happened since the entry was begun, after what was typed is saved. */
export function useRefill(session: EntrySession): () => void {
  return useCallback(() => {
    const refill = async () => {
      await session.flush();
      // What cannot be saved is said beside the text.
      if (!session.isClean) return;
      const { id, revision } = session.state.stored;
      const entry = await trackSaving(() => planner.journal.refill({ id, revision }), failureMessage);
      session.receive(entry);
      showToast({ message: entry.revision === revision ? 'Nothing new happened since' : 'Filled in' });
    };
    refill().catch((error: unknown) => showToast({ message: failureMessage(error) }));
  }, [session]);
}
