import type { ScheduleRules } from '#shared/contract/rescheduleContract.ts';
import { walkedSessions } from '#shared/domain/progress/walkedSessions.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { changeRules } from '#shared/domain/schedule/changeRules.ts';
import { problemOfTimetable } from '#shared/domain/schedule/problemOfTimetable.ts';
import { problemOfWeekdayTimetables } from '#shared/domain/schedule/problemOfWeekdayTimetables.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';

export interface PreviewOfRules {
  sessionsMoved: number;
  lastDay: LocalDate | null;
  /** Why these rules cannot be, in words; null when they can. */
  problem: string | null;
}

/** What would become of the run by other rules, before they are applied. */
export function previewOfRules(index: PlanIndex, run: Run, rules: ScheduleRules): PreviewOfRules {
  const problem = problemOfTimetable(rules.timetable) ?? problemOfWeekdayTimetables(rules.weekdayTimetables);
  if (problem) return { sessionsMoved: 0, lastDay: null, problem };
  const changed = changeRules(run, index, { rules, at: run.updatedAt });
  if (isRefusal(changed)) return { sessionsMoved: 0, lastDay: null, problem: changed.refused };
  const dates = walkedSessions(index, changed.run).map(({ placement }) => placement.date);
  return { sessionsMoved: changed.changes.length, lastDay: dates.sort().at(-1) ?? null, problem: null };
}
