import { usePlan } from '#renderer/api/usePlan.ts';
import { type MinutesOfDay, minutesByDay } from '#shared/domain/progress/minutesByDay.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { addDays, longDate, mondayOf, shortWeekdayName, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { SideCard } from './SideCard.tsx';
import classes from './WeekCard.module.css';

/** Real minutes of the week's days, with what is still planned as dashes. Leaves where there is little height. */
export function WeekCard({ run, date, today }: { run: Run; date: LocalDate; today: LocalDate }) {
  const plan = usePlan();
  const monday = mondayOf(date);
  const byDate = new Map(minutesByDay(plan, run, today).map((day) => [day.date, day]));
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(monday, offset));
  const days = week.map((on) => ({ on, minutes: byDate.get(on) ?? null }));
  const most = Math.max(
    1,
    ...days.map(({ minutes }) => Math.max(minutes?.plannedMinutes ?? 0, minutes?.realMinutes ?? 0)),
  );
  const real = days.reduce((sum, { minutes }) => sum + (minutes?.realMinutes ?? 0), 0);
  const isThisWeek = mondayOf(today) === monday;
  return (
    <SideCard
      title={isThisWeek ? 'This week' : 'That week'}
      aside={isThisWeek ? `${formatMinutes(real)} so far` : formatMinutes(real)}
      className={classes.card}
    >
      <ul className={classes.bars}>
        {days.map(({ on, minutes }) => (
          <li key={on} data-today={on === today || undefined}>
            <Bar minutes={minutes} most={most} />
            <span aria-hidden>{shortWeekdayName(weekdayOf(on))}</span>
            <span className={classes.words}>{wordsOf(on, minutes)}</span>
          </li>
        ))}
      </ul>
    </SideCard>
  );
}

function Bar({ minutes, most }: { minutes: MinutesOfDay | null; most: number }) {
  if (!minutes || (minutes.isRest && minutes.plannedMinutes + minutes.realMinutes === 0)) {
    return <i className={classes.rest} aria-hidden />;
  }
  const { plannedMinutes, realMinutes, isToday, isToCome } = minutes;
  const open = isToday || isToCome ? Math.max(0, plannedMinutes - realMinutes) : 0;
  return (
    <>
      {open > 0 && <i className={classes.planned} style={{ height: `${(100 * open) / most}%` }} aria-hidden />}
      <i className={classes.real} style={{ height: `${(100 * realMinutes) / most}%` }} aria-hidden />
    </>
  );
}

function wordsOf(date: LocalDate, minutes: MinutesOfDay | null): string {
  if (!minutes) return `${longDate(date)}: no sessions`;
  return `${longDate(date)}: ${formatMinutes(minutes.realMinutes)} of ${formatMinutes(minutes.plannedMinutes)}`;
}
