import { History } from 'lucide-react';
import { useCallback } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { EntryId, RevisionId } from '#shared/model/ids.ts';

/** Makes the entry say again what it said, and offers to take that back. */
export function useGoBack(id: EntryId, onDone: () => void) {
  return useCallback(
    async (revisionId: RevisionId, revision: number, when: string) => {
      try {
        const { entry, undo } = await goBack({ id, revisionId, revision });
        onDone();
        if (undo === null) return showToast({ message: 'The entry says this already.' });
        showToast({
          message: `The entry is as it was: ${when}`,
          icon: <History size={16} />,
          action: { word: 'Undo', onClick: () => void takeBack({ id, revisionId: undo, revision: entry.revision }) },
        });
      } catch (error) {
        showToast({ message: failureMessage(error) });
      }
    },
    [id, onDone],
  );
}

type Wanted = Parameters<typeof planner.history.restore>[0];

async function goBack(wanted: Wanted) {
  const done = await trackSaving(() => planner.history.restore(wanted), failureMessage);
  queryClient.setQueryData(queries.journal.get.queryKey({ input: { id: wanted.id } }), done.entry);
  await queryClient.invalidateQueries({ queryKey: queries.history.list.key() });
  return done;
}

async function takeBack(wanted: Wanted): Promise<void> {
  try {
    await goBack(wanted);
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}
