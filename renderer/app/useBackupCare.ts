import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { showToast } from '#renderer/components/toast.tsx';

/** What went wrong with a restore, or nothing. Kept over the loading of the page that a restore ends with, in this window alone. */
const RESTORING = 'leadlight.restoring';

/** Says on any page that backups work again, and after a restore how it is undone. Mount once. */
export function useBackupCare(): void {
  const { data: health } = useQuery(queries.app.health.queryOptions());
  const hadProblem = useRef(false);
  const hasProblem = health ? health.backupProblem !== null : null;
  useEffect(() => {
    if (hasProblem === null) return;
    if (hadProblem.current && !hasProblem) showToast({ message: 'Backups work again. One was made just now.' });
    hadProblem.current = hasProblem;
  }, [hasProblem]);
  useEffect(() => {
    const problem = sessionStorage.getItem(RESTORING);
    if (problem === null) return;
    sessionStorage.removeItem(RESTORING);
    if (problem === '') void offerUndo();
    else showToast({ message: problem, stays: true });
  }, []);
}

async function offerUndo(): Promise<void> {
  const input = { vaultId: null };
  const { backups } = await queryClient.fetchQuery(queries.backups.list.queryOptions({ input }));
  const snapshot = backups.find(({ content }) => content?.reason === 'restore');
  if (!snapshot) return;
  const undo = () => navigate(`/settings/backups/${snapshot.name}`);
  showToast({
    message: 'The backup is restored. What was there before is kept.',
    action: { word: 'Undo…', onClick: undo },
  });
}
