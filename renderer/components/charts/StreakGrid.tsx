import { useId } from 'react';
import type { MinutesOfDay } from '#shared/domain/progress/minutesByDay.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import {
  dayOfMonth,
  daysBetween,
  mediumDate,
  mondayOf,
  shortDate,
  weekdayName,
  weekdayOf,
} from '#shared/domain/time/localDate.ts';
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
const CELL = { width: 22, height: 21 };
/** How much accent a day has, by the share of its plan that was worked. */
const STRENGTHS = [
  { from: 1, percent: 100 },
  { from: 0.92, percent: 80 },
  { from: 0.8, percent: 62 },
  { from: 0.5, percent: 42 },
  { from: 0, percent: 22 },
];

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
      <pattern id={reeds} width="3" height="6" patternUnits="userSpaceOnUse">
        <rect width="3" height="6" fill="var(--ll-pane-rest)" />
        <rect width="1.2" height="6" fill="var(--ll-pane-rest-2)" />
      </pattern>
      {WEEKDAYS.map((weekday) => (
        <text key={weekday} x={LEFT + (weekday - 1) * CELL_WIDTH + 11} y="11" textAnchor="middle">
          {weekdayName(weekday).slice(0, 1)}
        </text>
      ))}
      {days.map((day, index) => {
        const week = Math.floor(daysBetween(start, day.date) / 7);
        const y = TOP + week * CELL_HEIGHT;
        return (
          <g key={day.date}>
            {(index === 0 || weekdayOf(day.date) === 1) && (
              <text x={LEFT - 8} y={y + 14.5} textAnchor="end">
                {index === 0 || dayOfMonth(day.date) <= 7 ? shortDate(day.date) : dayOfMonth(day.date)}
              </text>
            )}
            <DayCell day={day} x={LEFT + (weekdayOf(day.date) - 1) * CELL_WIDTH} y={y} reeds={reeds} />
          </g>
        );
      })}
    </svg>
  );
}

interface DayCellProps {
  day: MinutesOfDay;
  x: number;
  y: number;
  reeds: string;
}

function DayCell({ day, x, y, reeds }: DayCellProps) {
  const isWorked = day.realMinutes > 0;
  return (
    <g>
      <title>{dayWords(day)}</title>
      {isWorked && (
        <rect
          {...CELL}
          x={x}
          y={y}
          rx="2"
          style={{ fill: `color-mix(in oklab, var(--ll-accent) ${strength(day)}%, var(--ll-surface))` }}
        />
      )}
      {!isWorked && day.isRest && <rect {...CELL} x={x} y={y} rx="2" fill={`url(#${reeds})`} />}
      {!isWorked && !day.isRest && (
        <rect x={x + 0.5} y={y + 0.5} width={CELL.width - 1} height={CELL.height - 1} rx="2" className={classes.open} />
      )}
      {day.isToday && (
        <rect x={x - 1} y={y - 1} width={CELL.width + 2} height={CELL.height + 2} rx="3" className={classes.today} />
      )}
    </g>
  );
}

/** Work on a rest day has no plan to be measured against: it counts full. */
function strength({ plannedMinutes, realMinutes }: MinutesOfDay): number {
  const share = plannedMinutes === 0 ? 1 : realMinutes / plannedMinutes;
  return STRENGTHS.find(({ from }) => share >= from)?.percent ?? 22;
}

function dayWords({ date, realMinutes, plannedMinutes, isRest, isToCome }: MinutesOfDay): string {
  const name = mediumDate(date);
  if (isRest && realMinutes === 0) return `${name}: rest`;
  if (isToCome) return `${name}: ${formatMinutes(plannedMinutes)} planned`;
  return `${name}: ${formatMinutes(realMinutes)} of ${formatMinutes(plannedMinutes)}`;
}
