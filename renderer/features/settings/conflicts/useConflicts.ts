import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { ConflictView } from '#shared/model/conflictView.ts';

/** The second copies in the vault, and what can be done with each. One thing at a time. */
export function useConflicts() {
  const { data: copies, error } = useQuery({ ...queries.conflicts.list.queryOptions(), staleTime: 0 });
  const [isBusy, setBusy] = useState(false);

  async function during(done: string, work: () => Promise<ConflictView[]>): Promise<void> {
    setBusy(true);
    try {
      queryClient.setQueryData(queries.conflicts.list.queryKey(), await trackSaving(work, failureMessage));
      showToast({ message: done });
    } catch (thrown) {
      showToast({ message: failureMessage(thrown) });
      await queryClient.invalidateQueries({ queryKey: queries.conflicts.key() });
    } finally {
      setBusy(false);
    }
  }

  return {
    copies,
    error,
    isBusy,
    merge: ({ path }: ConflictView) => during('Merged.', () => planner.conflicts.merge({ path })),
    choose: ({ path }: ConflictView, use: 'ours' | 'copy') =>
      during(use === 'ours' ? 'Put away.' : 'The copy is in use now.', () => planner.conflicts.choose({ path, use })),
    mergeAll: (all: readonly ConflictView[]) =>
      during('Merged.', async () => {
        let left: ConflictView[] = [...all];
        for (const { path } of all) left = await planner.conflicts.merge({ path });
        return left;
      }),
  };
}
