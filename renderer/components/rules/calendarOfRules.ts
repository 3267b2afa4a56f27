import type { ScheduleRules } from '#shared/contract/rescheduleContract.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { type RunWeek, runWeeks } from '#shared/domain/run/runWeeks.ts';
import { problemOfTimetable } from '#shared/domain/schedule/problemOfTimetable.ts';
import { problemOfWeekdayTimetables } from '#shared/domain/schedule/problemOfWeekdayTimetables.ts';
import { type KeptFree, layOut } from '#shared/domain/schedule/schedule.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { LocalDate } from '#shared/model/time.ts';

export interface CalendarOfRules {
  weeks: RunWeek[];
  lastDay: LocalDate | null;
  /** Why the plan cannot be laid out by these rules, in words; null when it can. */
  problem: string | null;
}

/** What the calendar will look like, before anything is saved. */
export function calendarOfRules(plan: Plan, rules: ScheduleRules, keptFree?: KeptFree): CalendarOfRules {
  const problem = problemOfTimetable(rules.timetable) ?? problemOfWeekdayTimetables(rules.weekdayTimetables);
  if (problem) return { weeks: [], lastDay: null, problem };
  const laidOut = layOut(plan, rules, keptFree);
  if (isRefusal(laidOut)) return { weeks: [], lastDay: null, problem: laidOut.refused };
  const weeks = runWeeks({ ...laidOut, restWeekdays: rules.restWeekdays });
  const days = weeks.flatMap((week) => week.days).filter((day) => day !== null);
  return { weeks, lastDay: days.at(-1)?.date ?? null, problem: null };
}
