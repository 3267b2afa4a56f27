import { useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { toWrite } from '#renderer/components/entries/cameToWrite.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { LocalDate } from '#shared/model/time.ts';

const EVENING_FROM = 17 * 60;
const EVENING_UNTIL = 5 * 60;

/** Opens the day's reflection: the one that was begun, or a new one with the day already in it. */
export function useEveningReflection(date: LocalDate): () => void {
  const now = useNow();
  const isToday = date === now.date;
  const isOpening = useRef(false);
  const open = async () => {
    if (isOpening.current) return;
    isOpening.current = true;
    try {
      const { id } = await trackSaving(
        () => planner.journal.beginReflection({ date: isToday ? null : date }),
        failureMessage,
      );
      const isTimed = isToday && (now.minutes >= EVENING_FROM || now.minutes < EVENING_UNTIL);
      const from = isToday ? '/' : `/day/${date}`;
      navigate(`/journal/${id}`, { state: toWrite({ from, atMs: now.epochMs, isTimed }) });
    } catch (error) {
      showToast({ message: failureMessage(error) });
    } finally {
      isOpening.current = false;
    }
  };
  return () => void open();
}
