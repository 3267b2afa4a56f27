import { Bar, BarChart, type BarShapeProps, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { hourTicks } from '#shared/domain/pictures/burnUpRows.ts';
import type { MinutesOfDay } from '#shared/domain/progress/minutesByDay.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { mediumDate, shortDate } from '#shared/domain/time/localDate.ts';
import { ChartTip } from './ChartTip.tsx';
import classes from './charts.module.css';
import { AXIS, GRID, TIME_AXIS, unbroken } from './chartTheme.ts';
import { dayTicks } from './dayTicks.ts';
import { SizedFigure } from './SizedFigure.tsx';

interface MinutesByDayChartProps {
  /** Every calendar day of the run. */
  days: readonly MinutesOfDay[];
  /** The picture in words. */
  label: string;
}

const HEIGHT = 168;
const WIDEST_BAR = 36;
const MARGIN = { top: 10, right: 0, bottom: 0, left: 0 };

/** A bar a day for real time, with a mark across it where the plan was; days to come are outlines. */
export function MinutesByDayChart({ days, label }: MinutesByDayChartProps) {
  const rows = days.map((day) => ({ ...day, most: Math.max(day.plannedMinutes, day.realMinutes) }));
  const most = Math.max(60, ...rows.map((row) => row.most));
  const ticks = hourTicks(most);
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => (
        <BarChart
          width={width}
          height={HEIGHT}
          data={rows}
          margin={MARGIN}
          barCategoryGap="22%"
          maxBarSize={WIDEST_BAR}
          accessibilityLayer={false}
        >
          <CartesianGrid {...GRID} horizontalValues={ticks} />
          <XAxis
            {...TIME_AXIS}
            dataKey="date"
            ticks={dayTicks(
              days.map(({ date }) => date),
              width,
            )}
            tickFormatter={shortDate}
          />
          <YAxis
            {...AXIS}
            domain={[0, most]}
            ticks={ticks}
            tickFormatter={(value) => (value === ticks.at(-1) ? unbroken(formatMinutes(value)) : String(value / 60))}
            width={34}
          />
          <Bar dataKey="most" isAnimationActive={false} shape={DayBar} />
          <Tooltip
            cursor={{ fill: 'var(--ll-hover)' }}
            isAnimationActive={false}
            content={({ active, payload }) => (active ? <DayTip day={payload[0]?.payload} /> : null)}
          />
        </BarChart>
      )}
    </SizedFigure>
  );
}

function DayBar({ x, y, width, height, payload }: BarShapeProps) {
  const day: (MinutesOfDay & { most: number }) | undefined = payload;
  if (!day || day.most === 0) return <g />;
  const bottom = y + height;
  const heightOf = (minutes: number) => (height * minutes) / day.most;
  const plannedY = bottom - heightOf(day.plannedMinutes);
  const isOpen = day.isToCome || day.isToday;
  return (
    <g>
      {isOpen && (
        <path d={`M${x + 0.5} ${bottom}V${plannedY + 0.5}H${x + width - 0.5}V${bottom}`} className={classes.open} />
      )}
      <rect
        x={x}
        y={bottom - heightOf(day.realMinutes)}
        width={width}
        height={heightOf(day.realMinutes)}
        className={day.isToday ? classes.todayBar : classes.bar}
      />
      {!isOpen && day.plannedMinutes > 0 && (
        <rect x={x - 2} y={plannedY - 1} width={width + 4} height={2} className={classes.mark} />
      )}
    </g>
  );
}

function DayTip({ day }: { day: MinutesOfDay | undefined }) {
  if (!day) return null;
  return (
    <ChartTip
      title={mediumDate(day.date)}
      facts={[
        ...(day.isToCome ? [] : [`Real ${formatMinutes(day.realMinutes)}`]),
        `Planned ${formatMinutes(day.plannedMinutes)}`,
      ]}
    />
  );
}
