import { useLocation } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import { eveningReflection } from '#shared/domain/eveningReflection.ts';
import { longDate } from '#shared/domain/localDate.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { DaySession } from './daySessions.ts';

/** Opens the day's reflection: the one that was begun, or a new one with the day already in it. */
export function useEveningReflection(date: LocalDate, sessions: readonly DaySession[]): () => void {
  const [, navigate] = useLocation();
  const open = async () => {
    try {
      const id = (await reflectionOf(date)) ?? (await beginReflection(date, sessions));
      navigate(`/journal/${id}`);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    }
  };
  return () => void open();
}

async function reflectionOf(date: LocalDate): Promise<EntryId | null> {
  const { entries } = await planner.journal.list({ kinds: ['reflection'], until: date, limit: 1 });
  const [newest] = entries;
  return newest?.date === date ? newest.id : null;
}

async function beginReflection(date: LocalDate, sessions: readonly DaySession[]): Promise<EntryId> {
  const templates = await planner.plan.templates();
  const template = templates.find(({ kind }) => kind === 'reflection')?.body ?? '';
  const planDay = sessions[0]?.day ?? null;
  const edit = {
    title: planDay?.title ?? longDate(date),
    body: eveningReflection({ sessions, template }),
    links: { planDay: planDay?.number ?? null, sessionId: null, questionId: null },
  };
  const entry = await trackSaving(() => planner.journal.create({ kind: 'reflection', date, edit }), failureMessage);
  return entry.id;
}
