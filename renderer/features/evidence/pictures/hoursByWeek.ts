import type { MinutesOfDay } from '#shared/domain/progress/minutesByDay.ts';
import { mondayOf } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** Minutes of each week, named by its Monday; weeks without any day are not there. */
export function hoursByWeek(days: readonly MinutesOfDay[], today: LocalDate): MinutesOfDay[] {
  const weeks = new Map<LocalDate, MinutesOfDay>();
  for (const { date, plannedMinutes, realMinutes } of days) {
    const monday = mondayOf(date);
    const week = weeks.get(monday) ?? {
      date: monday,
      plannedMinutes: 0,
      realMinutes: 0,
      isToday: mondayOf(today) === monday,
      isToCome: monday > today,
      isRest: false,
    };
    week.plannedMinutes += plannedMinutes;
    week.realMinutes += realMinutes;
    weeks.set(monday, week);
  }
  return [...weeks.values()];
}
