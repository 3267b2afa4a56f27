import type { PartOfDay } from '../../model/curriculum.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { walkedSessions } from './walkedSessions.ts';

/** What days before today still lack, in the plan's minutes by part of the day. What was set aside is not missing. */
export function missingMinutes(index: PlanIndex, run: Run, today: LocalDate): Record<PartOfDay, number> {
  const missing = { morning: 0, evening: 0 };
  for (const { session, placement, credited, outcome, isSetAside } of walkedSessions(index, run)) {
    if (isSetAside || outcome?.state === 'done' || placement.date >= today) continue;
    missing[session.part] += session.minutes - credited;
  }
  return missing;
}
