import type { ReschedulePreview } from '#shared/contract/rescheduleContract.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { LocalDate } from '#shared/model/time.ts';

interface MovedDay {
  number: number;
  title: string;
  from: LocalDate;
  to: LocalDate;
}

/** The plan days of which something moves, each by its first session that does. */
export function movedDays(changes: ReschedulePreview['changes'], plan: PlanIndex): MovedDay[] {
  const days = new Map<number, MovedDay>();
  for (const { sessionId, before, after } of changes) {
    const day = plan.dayOf(sessionId);
    if (!day || !before || days.has(day.number)) continue;
    days.set(day.number, { number: day.number, title: day.title, from: before.date, to: after.date });
  }
  return [...days.values()];
}
