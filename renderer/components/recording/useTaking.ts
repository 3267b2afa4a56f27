import { useEffect } from 'react';
import { queries, queryClient } from '#renderer/api/queries.ts';
import type { RecordingSummary } from '#shared/contract/recordingsContract.ts';
import { useTake } from './useTake.ts';

const ASK_EVERY_MS = 3_000;

/**
 * Whether a take goes on in another window or was broken off; null for one that is finished or recorded here. Nobody
 * tells when a window breaks off, so the lists are asked again while one may.
 */
export function useTaking(
  recording: Pick<RecordingSummary, 'id' | 'state' | 'isLive'> | undefined,
): 'elsewhere' | 'broken off' | null {
  const take = useTake();
  const isHere = take.step === 'taking' && take.id === recording?.id;
  const isTaken = recording?.state === 'taking' && !isHere;
  const isElsewhere = isTaken && recording.isLive;
  useEffect(() => {
    if (!isElsewhere) return;
    const ask = () => void queryClient.invalidateQueries({ queryKey: queries.recordings.list.key() });
    const timer = window.setInterval(ask, ASK_EVERY_MS);
    return () => window.clearInterval(timer);
  }, [isElsewhere]);
  if (!isTaken) return null;
  return isElsewhere ? 'elsewhere' : 'broken off';
}
