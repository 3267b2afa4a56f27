import { useRef } from 'react';
import { useLocation } from 'wouter';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { eveningReflection } from '#shared/domain/run/eveningReflection.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { type EntryId, TemplateId } from '#shared/model/ids.ts';
import { readItemRef } from '#shared/model/itemRef.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { type DaySession, planDayOf } from './daySessions.ts';

const EVENING_TEMPLATE = TemplateId.parse('reflection');

/** Opens the day's reflection: the one that was begun, or a new one with the day already in it. */
export function useEveningReflection(date: LocalDate, sessions: readonly DaySession[]): () => void {
  const [, navigate] = useLocation();
  const isOpening = useRef(false);
  const open = async () => {
    // Asked twice before the first is on disk, it would be begun twice.
    if (isOpening.current) return;
    isOpening.current = true;
    try {
      const id = (await reflectionOf(date)) ?? (await beginReflection(date, sessions));
      navigate(`/journal/${id}`);
    } catch (error) {
      showToast({ message: failureMessage(error) });
    } finally {
      isOpening.current = false;
    }
  };
  return () => void open();
}

async function reflectionOf(date: LocalDate): Promise<EntryId | null> {
  const { entries } = await planner.journal.list({ kinds: ['reflection'], until: date, limit: 10 });
  return entries.find((entry) => entry.date === date && !isOfAnotherKind(entry))?.id ?? null;
}

/** A morning intention, a recap or an answer to a lesson's prompt is a reflection too, but not the evening's. */
function isOfAnotherKind({ links }: EntrySummary): boolean {
  return links.items.some((item) => ['template', 'lesson'].includes(readItemRef(item).kind));
}

async function beginReflection(date: LocalDate, sessions: readonly DaySession[]): Promise<EntryId> {
  const { body: template } = await planner.library.template({ id: EVENING_TEMPLATE });
  const planDay = planDayOf(sessions);
  const edit = {
    title: planDay?.title ?? longDate(date),
    body: eveningReflection({ sessions, template }),
    links: { planDay: planDay?.number ?? null, sessionId: null, items: [] },
  };
  const entry = await trackSaving(() => planner.journal.create({ kind: 'reflection', date, edit }), failureMessage);
  return entry.id;
}
