import type { MinutesOfDay } from '#shared/domain/progress/minutesByDay.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate } from '#shared/domain/time/localDate.ts';
import classes from './StreakGrid.module.css';

interface DayCellProps {
  day: MinutesOfDay;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Id of the pattern of rest. */
  reeds: string;
}

/** How much accent a day has, by the share of its plan that was worked. */
const STRENGTHS = [
  { from: 1, percent: 100 },
  { from: 0.92, percent: 80 },
  { from: 0.8, percent: 62 },
  { from: 0.5, percent: 42 },
  { from: 0, percent: 22 },
];

/** A day of the streak: filled when worked, reeded when at rest, an outline otherwise, and today's with its edge. */
export function DayCell({ day, x, y, width, height, reeds }: DayCellProps) {
  const isWorked = day.realMinutes > 0;
  const radius = Math.min(2, width / 6);
  return (
    <g>
      <title>{dayWords(day)}</title>
      {isWorked && (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={radius}
          style={{ fill: `color-mix(in oklab, var(--ll-accent) ${strength(day)}%, var(--ll-surface))` }}
        />
      )}
      {!isWorked && day.isRest && (
        <rect x={x} y={y} width={width} height={height} rx={radius} fill={`url(#${reeds})`} />
      )}
      {!isWorked && !day.isRest && (
        <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx={radius} className={classes.open} />
      )}
      {day.isToday && (
        <rect x={x - 1} y={y - 1} width={width + 2} height={height + 2} rx={radius + 1} className={classes.today} />
      )}
    </g>
  );
}

/** The glass of a day at rest. */
export function Reeds({ id }: { id: string }) {
  return (
    <pattern id={id} width="3" height="6" patternUnits="userSpaceOnUse">
      <rect width="3" height="6" fill="var(--ll-pane-rest)" />
      <rect width="1.2" height="6" fill="var(--ll-pane-rest-2)" />
    </pattern>
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
