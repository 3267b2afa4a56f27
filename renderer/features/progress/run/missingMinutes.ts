import { walkedSessions } from '#shared/domain/progress/walkedSessions.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import type { PartOfDay } from '#shared/model/curriculum.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** What days before today still lack, in the plan's minutes by part of the day. What was set aside is not missing. */
export function missingMinutes(index: PlanIndex, run: Run, today: LocalDate): Record<PartOfDay, number> {
  const missing = { morning: 0, evening: 0 };
  for (const { session, placement, credited, outcome, isSetAside } of walkedSessions(index, run)) {
    if (isSetAside || outcome?.state === 'done' || placement.date >= today) continue;
    missing[session.part] += session.minutes - credited;
  }
  return missing;
}
