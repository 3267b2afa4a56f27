import { useCallback } from 'react';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { EntrySession } from '../draft/entrySession.ts';

export type ChangeDocument = (
  change: (version: { id: EntryId; revision: number }) => Promise<Entry>,
) => Promise<Entry | null>;

/**
 * Changes what is not typed: comments, and whose place it takes. What was typed is saved first. Answers null when it
 * was refused, which is then said.
 */
export function useChangeDocument(session: EntrySession): ChangeDocument {
  return useCallback<ChangeDocument>(
    async (change) => {
      await session.flush();
      // What cannot be saved is said beside the text.
      if (!session.isClean) return null;
      const { id, revision } = session.state.stored;
      try {
        const entry = await trackSaving(() => change({ id, revision }), failureMessage);
        session.receive(entry);
        return entry;
      } catch (error) {
        showToast({ message: failureMessage(error) });
        return null;
      }
    },
    [session],
  );
}
