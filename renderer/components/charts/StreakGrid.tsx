import { useId } from 'react';
import type { MinutesOfDay } from '#shared/domain/progress/minutesByDay.ts';
import { dayOfMonth, daysBetween, mondayOf, shortDate, weekdayName, weekdayOf } from '#shared/domain/time/localDate.ts';
import { DayCell, Reeds } from './DayCell.tsx';
import classes from './StreakGrid.module.css';

interface StreakGridProps {
  /** Every calendar day of the run. */
  days: readonly MinutesOfDay[];
  /** The picture in words. */
  label: string;
}

const LEFT = 42;
const TOP = 20;
const CELL_WIDTH = 25;
const CELL_HEIGHT = 24;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** The run as a calendar: darker where more of the day's plan was worked. Rest days are reeded, never gaps. */
export function StreakGrid({ days, label }: StreakGridProps) {
  const reeds = useId();
  const first = days[0]?.date;
  const last = days.at(-1)?.date;
  if (!first || !last) return null;
  const start = mondayOf(first);
  const weeks = Math.floor(daysBetween(start, last) / 7) + 1;
  const height = TOP + weeks * CELL_HEIGHT + 4;
  const width = LEFT + 7 * CELL_WIDTH + 1;
  return (
    <svg
      role="img"
      aria-label={label}
      className={classes.grid}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Reeds id={reeds} />
      {WEEKDAYS.map((weekday) => (
        <text key={weekday} x={LEFT + (weekday - 1) * CELL_WIDTH + 11} y="11" textAnchor="middle">
          {weekdayName(weekday).slice(0, 1)}
        </text>
      ))}
      {days.map((day, index) => {
        const y = TOP + Math.floor(daysBetween(start, day.date) / 7) * CELL_HEIGHT;
        return (
          <g key={day.date}>
            {(index === 0 || weekdayOf(day.date) === 1) && (
              <text x={LEFT - 8} y={y + 14.5} textAnchor="end">
                {index === 0 || dayOfMonth(day.date) <= 7 ? shortDate(day.date) : dayOfMonth(day.date)}
              </text>
            )}
            <DayCell
              day={day}
              x={LEFT + (weekdayOf(day.date) - 1) * CELL_WIDTH}
              y={y}
              width={22}
              height={21}
              reeds={reeds}
            />
          </g>
        );
      })}
    </svg>
  );
}
