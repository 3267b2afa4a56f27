import { formatMinutes } from '#shared/domain/time/duration.ts';
import { daysBetween, mondayOf } from '#shared/domain/time/localDate.ts';
import type { Run } from '#shared/model/run.ts';
import type { CalendarRun } from './calendarDays.ts';
import type { Period, View } from './period.ts';
import { planDaysOf } from './words.ts';

interface Summary {
  view: View;
  period: Period;
  calendar: CalendarRun;
  run: Run;
  /** How many days the plan has. */
  planDays: number;
}

/** The line above the title: `Week 3`, and what was done of what is planned: `27 h 46 of 42 h`. */
export function periodSummary({ view, period, calendar, run, planDays }: Summary): string[] {
  const { first, last } = period;
  const place = placeInPlan({ view, period, calendar, run, planDays });
  const inside = calendar.blocks.filter(({ date }) => date >= first && date <= last);
  const planned = inside.reduce((sum, { start, end }) => sum + end - start, 0);
  const done = Object.values(run.outcomes)
    .filter(({ date }) => date >= first && date <= last)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const hours = planned + done > 0 ? [`${formatMinutes(done)} of ${formatMinutes(planned)}`] : [];
  return [...place, ...hours];
}

function placeInPlan({ view, period, calendar, planDays }: Summary): string[] {
  const { first, last } = period;
  const isOutside = last < calendar.first || first > calendar.last;
  if (isOutside) return [last < calendar.first ? 'Before the plan begins' : 'After the plan'];
  if (view === 'list') return [`${planDays} days`];
  const weekOf = (date: typeof first) => Math.floor(daysBetween(mondayOf(calendar.first), mondayOf(date)) / 7) + 1;
  if (view === 'month') {
    const from = weekOf(first < calendar.first ? calendar.first : first);
    const to = weekOf(last > calendar.last ? calendar.last : last);
    return [from === to ? `Week ${from}` : `Weeks ${from} to ${to}`];
  }
  if (view === 'week') return [`Week ${weekOf(first)}`];
  const day = calendar.day(first);
  if (day.isRest) return ['Rest day'];
  return [planDaysOf(day)].filter(Boolean);
}
