import { addDays, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { Plan } from '#shared/model/curriculum.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { LocalDate } from '#shared/model/time.ts';

interface BeginningRun {
  plan: Plan;
  /** Not the one that ships. */
  isOwn: boolean;
  /** The plan of the run under way. */
  current: Plan;
  settings: Pick<Settings, 'timetable' | 'weekdayTimetables' | 'restWeekdays'>;
  today: LocalDate;
}

/**
 * What a run through a plan most likely wants: the next study day, the windows an own plan was written for, else
 * those one has. Windows that only came with the plan one leaves are not one's own.
 */
export function suggestedRules({ plan, isOwn, current, settings, today }: BeginningRun) {
  const { timetable, weekdayTimetables, restWeekdays } = settings;
  const isOfFormerPlan = windowsOf(timetable) === windowsOf(current.timetable);
  let startDate = addDays(today, 1);
  for (let days = 1; days < 7 && restWeekdays.includes(weekdayOf(startDate)); days += 1) {
    startDate = addDays(startDate, 1);
  }
  const hasNewWindows = isOwn || isOfFormerPlan;
  return {
    startDate,
    timetable: hasNewWindows ? plan.timetable : timetable,
    weekdayTimetables: hasNewWindows ? {} : weekdayTimetables,
    restWeekdays,
  };
}

function windowsOf({ morning, evening }: Plan['timetable']): string {
  return [morning.start, morning.end, evening.start, evening.end].join();
}
