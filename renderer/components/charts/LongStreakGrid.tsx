import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import type { MinutesOfDay } from '#shared/domain/progress/minutesByDay.ts';
import {
  addDays,
  dayOfMonth,
  daysBetween,
  mondayOf,
  monthName,
  weekdayName,
  weekdayOf,
} from '#shared/domain/time/localDate.ts';
import { DayCell, Reeds } from './DayCell.tsx';
import classes from './StreakGrid.module.css';

interface LongStreakGridProps {
  /** Every calendar day of the run. */
  days: readonly MinutesOfDay[];
  /** The picture in words. */
  label: string;
}

/** Weeks that still stand well one under the other; more of them go side by side. */
export const MOST_WEEKS_DOWN = 11;

const LEFT = 22;
const TOP = 20;
const WIDEST = 24;
/** Pixels a month's name needs. */
const MONTH_ROOM = 30;

/** A run of many weeks: a column a week, a row a weekday. */
export function LongStreakGrid({ days, label }: LongStreakGridProps) {
  const { ref, width } = useElementSize();
  const reeds = useId();
  const first = days[0]?.date;
  const last = days.at(-1)?.date;
  if (!first || !last) return null;
  const start = mondayOf(first);
  const weeks = Math.floor(daysBetween(start, last) / 7) + 1;
  const step = Math.min(WIDEST, (width - LEFT) / weeks);
  const cell = Math.max(1, step - Math.max(1, step * 0.13));
  const height = TOP + 7 * step + 2;
  return (
    <figure ref={ref} className={classes.long} aria-label={label}>
      {width > 0 && (
        <svg aria-hidden width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={classes.texts}>
          <Reeds id={reeds} />
          {[1, 3, 5, 7].map((weekday) => (
            <text key={weekday} x={0} y={TOP + (weekday - 1) * step + cell / 2 + 4}>
              {weekdayName(weekday).slice(0, 1)}
            </text>
          ))}
          {monthsOf(start, weeks, step).map(({ week, name }) => (
            <text key={week} x={LEFT + week * step} y="11">
              {name}
            </text>
          ))}
          {days.map((day) => (
            <DayCell
              key={day.date}
              day={day}
              x={LEFT + Math.floor(daysBetween(start, day.date) / 7) * step}
              y={TOP + (weekdayOf(day.date) - 1) * step}
              width={cell}
              height={cell}
              reeds={reeds}
            />
          ))}
        </svg>
      )}
    </figure>
  );
}

/** The weeks in which a month begins, as far as their names have room. */
function monthsOf(start: MinutesOfDay['date'], weeks: number, step: number): { week: number; name: string }[] {
  const months: { week: number; name: string }[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const sunday = addDays(start, week * 7 + 6);
    const before = months.at(-1)?.week ?? Number.NEGATIVE_INFINITY;
    if (dayOfMonth(sunday) > 7 || (week - before) * step < MONTH_ROOM || (weeks - week) * step < MONTH_ROOM) continue;
    months.push({ week, name: monthName(sunday).slice(0, 3) });
  }
  return months;
}
