import { useElementSize } from '@mantine/hooks';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceDot, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { type BurnUpRow, burnUpRows, dateTicks, type Finishes, hourTicks } from '#shared/domain/pictures/burnUpRows.ts';
import type { BurnUpDay } from '#shared/domain/progress/burnUp.ts';
import { formatHours } from '#shared/domain/time/duration.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import { BurnUpLabels } from './BurnUpLabels.tsx';
import { ChartTip } from './ChartTip.tsx';
import classes from './charts.module.css';
import { AXIS, GRID, TIME_AXIS, unbroken } from './chartTheme.ts';

interface BurnUpChartProps {
  /** Every calendar day from the first of the run to the last of the plan. */
  days: readonly BurnUpDay[];
  /** When everything will be done at the present pace; null while that is not asked. */
  forecast: Finishes | null;
  /** The picture in words. */
  label: string;
}

const MARGIN = { top: 20, right: 12, bottom: 0, left: 0 };

/** Plan dashed, done solid over a soft area, forecast dotted in its band; named at the lines instead of in a legend. */
export function BurnUpChart({ days, forecast, label }: BurnUpChartProps) {
  const { ref, width, height } = useElementSize();
  const finish = forecast?.finish ?? null;
  const rows = burnUpRows(days, forecast);
  const first = days[0]?.date;
  const last = rows.at(-1);
  const here = rows.findLast((row) => row.done !== null);
  const end = rows.find((row) => row.date === finish);
  const planned = days.at(-1)?.plannedMinutes ?? 0;
  const planDays = days.findIndex((day) => day.plannedMinutes === planned) + 1;
  if (!first || !last || !here) return null;
  const planEnds = days[planDays - 1]?.date ?? first;
  const ticks = dateTicks(rows, days.at(-1)?.date ?? null);
  const hours = hourTicks(planned);
  return (
    <figure ref={ref} className={classes.filling} aria-label={label}>
      {width > 0 && (
        <div className={classes.filled} aria-hidden>
          <ComposedChart width={width} height={height} data={rows} margin={MARGIN} accessibilityLayer={false}>
            <CartesianGrid {...GRID} horizontalValues={hours} />
            <XAxis
              {...TIME_AXIS}
              dataKey="day"
              type="number"
              domain={[0, last.day]}
              ticks={ticks.map(({ day }) => day)}
              tickFormatter={(day) => ticks.find((tick) => tick.day === day)?.text ?? ''}
            />
            <YAxis
              {...AXIS}
              type="number"
              domain={[0, last.plan ?? 0]}
              ticks={hours}
              tickFormatter={(value) => (value === hours.at(-1) ? unbroken(formatHours(value)) : String(value / 60))}
              width={40}
            />
            <ReferenceLine x={planDays} stroke="var(--ll-line-strong)" strokeDasharray="2 3" />
            <Area
              isAnimationActive={false}
              dataKey="done"
              stroke="none"
              fill="var(--ll-accent)"
              fillOpacity={0.1}
              activeDot={false}
            />
            <Area
              isAnimationActive={false}
              dataKey="band"
              stroke="none"
              fill="var(--ll-accent)"
              fillOpacity={0.14}
              activeDot={false}
            />
            <Line
              isAnimationActive={false}
              dataKey="plan"
              stroke="var(--ll-line-control)"
              strokeWidth={1.5}
              strokeDasharray="4 3"
              dot={false}
              activeDot={false}
            />
            <Line
              isAnimationActive={false}
              dataKey="forecast"
              stroke="var(--ll-accent)"
              strokeWidth={1.5}
              strokeDasharray="1 4"
              strokeLinecap="round"
              dot={false}
              activeDot={false}
            />
            <Line
              isAnimationActive={false}
              dataKey="done"
              stroke="var(--ll-accent)"
              strokeWidth={2.25}
              strokeLinejoin="round"
              dot={false}
              activeDot={{ r: 3, fill: 'var(--ll-accent)', stroke: 'var(--ll-surface)' }}
            />
            {end?.forecast != null && (
              <ReferenceDot
                x={end.day}
                y={end.forecast}
                r={3}
                fill="var(--ll-surface)"
                stroke="var(--ll-accent)"
                strokeWidth={1.75}
              />
            )}
            <ReferenceDot
              x={here.day}
              y={here.done ?? 0}
              r={4}
              fill="var(--ll-accent)"
              stroke="var(--ll-surface)"
              strokeWidth={2}
            />
            <BurnUpLabels rows={rows} planEnds={planEnds} finish={finish} />
            <Tooltip
              cursor={{ stroke: 'var(--ll-line-strong)' }}
              isAnimationActive={false}
              content={({ active, payload }) => (active ? <RowTip row={payload[0]?.payload} /> : null)}
            />
          </ComposedChart>
        </div>
      )}
    </figure>
  );
}

function RowTip({ row }: { row: BurnUpRow | undefined }) {
  if (!row?.date) return null;
  return (
    <ChartTip
      title={shortDate(row.date)}
      facts={[
        ...(row.done === null ? [] : [`Done ${formatHours(row.done)}`]),
        ...(row.plan === null ? [] : [`Plan ${formatHours(row.plan)}`]),
        ...(row.done === null && row.forecast !== null ? [`Forecast ${formatHours(row.forecast)}`] : []),
        ...(row.done === null && row.band !== null
          ? [`Band ${formatHours(row.band[0])} to ${formatHours(row.band[1])}`]
          : []),
      ]}
    />
  );
}
