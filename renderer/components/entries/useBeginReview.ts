import { useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { LocalDate } from '#shared/model/time.ts';
import { toWrite } from './cameToWrite.ts';

/** Opens the review of a week, by default of the one to look back at now, filled in when it is new. */
export function useBeginReview(from: string): (week?: LocalDate) => void {
  const { epochMs } = useNow();
  const isOpening = useRef(false);
  const open = async (week: LocalDate | null) => {
    if (isOpening.current) return;
    isOpening.current = true;
    try {
      const { id } = await trackSaving(() => planner.journal.beginReview({ week }), failureMessage);
      navigate(`/journal/${id}`, { state: toWrite({ from, atMs: epochMs, isTimed: false }) });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    } finally {
      isOpening.current = false;
    }
  };
  return (week) => void open(week ?? null);
}
