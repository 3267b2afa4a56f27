import {
  Bar,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  Tooltip,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { RetentionFigure } from '#shared/contract/progressPractice.ts';
import { ChartTip } from './ChartTip.tsx';
import classes from './charts.module.css';
import { AXIS, GRID, TIME_AXIS } from './chartTheme.ts';
import { endPlaces } from './endPlaces.ts';
import { SizedFigure } from './SizedFigure.tsx';
import { spanWords, tickWords, timeTicks } from './timeTicks.ts';

interface RetentionChartProps {
  retention: RetentionFigure;
  /** The picture in words. */
  label: string;
}

const HEIGHT = 190;
const NAMES_WIDTH = 128;
const AXIS_WIDTH = 42;
/** The counts keep to the lowest part of the plot. */
const COUNTS_PART = 5;

/** The share remembered week by week against the one wished for; pale bars below tell of how many cards. */
export function RetentionChart({ retention: { weeks, wanted }, label }: RetentionChartProps) {
  const rows = weeks.map(({ monday, asked, remembered }) => ({
    monday,
    asked,
    share: asked === 0 ? null : (remembered / asked) * 100,
  }));
  const floor = floorOf([...rows.flatMap(({ share }) => share ?? []), wanted * 100]);
  const ticks = [floor, (floor + 100) / 2, 100];
  const last = rows.findLast(({ share }) => share !== null);
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => (
        <ComposedChart
          width={width}
          height={HEIGHT}
          data={rows}
          margin={{ top: 10, right: NAMES_WIDTH, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid {...GRID} yAxisId="share" horizontalValues={ticks} />
          <XAxis
            {...TIME_AXIS}
            dataKey="monday"
            ticks={timeTicks(
              rows.map(({ monday }) => monday),
              width - AXIS_WIDTH - NAMES_WIDTH,
            )}
            tickFormatter={(monday) => tickWords(monday, 'week')}
          />
          <YAxis
            {...AXIS}
            yAxisId="share"
            domain={[floor, 100]}
            ticks={ticks}
            interval={0}
            width={AXIS_WIDTH}
            tickFormatter={(share) => `${share}\u00a0%`}
          />
          <YAxis
            yAxisId="asked"
            hide
            orientation="right"
            width={0}
            domain={[0, (most: number) => most * COUNTS_PART]}
          />
          <Bar
            yAxisId="asked"
            dataKey="asked"
            maxBarSize={22}
            className={classes.pale ?? ''}
            isAnimationActive={false}
          />
          <ReferenceLine
            yAxisId="share"
            y={wanted * 100}
            stroke="var(--ll-line-control)"
            strokeWidth={1.5}
            strokeDasharray="4 3"
          />
          <Line
            yAxisId="share"
            dataKey="share"
            connectNulls
            isAnimationActive={false}
            stroke="var(--ll-accent)"
            strokeWidth={2.25}
            strokeLinejoin="round"
            dot={
              rows.length > 30
                ? false
                : { r: 3, fill: 'var(--ll-accent)', stroke: 'var(--ll-surface)', strokeWidth: 1.5 }
            }
            activeDot={{ r: 4, fill: 'var(--ll-accent)', stroke: 'var(--ll-surface)' }}
          />
          <BarsName />
          <Names share={last?.share ?? null} wanted={wanted * 100} />
          <Tooltip
            cursor={{ fill: 'var(--ll-hover)' }}
            isAnimationActive={false}
            content={({ active, payload }) => (active ? <WeekTip row={payload[0]?.payload} /> : null)}
          />
        </ComposedChart>
      )}
    </SizedFigure>
  );
}

/** A round number of percent that lies under every value, so that what matters fills the picture. */
export function floorOf(percents: readonly number[]): number {
  return Math.max(0, Math.floor((Math.min(...percents) - 4) / 20) * 20);
}

function Names({ share, wanted }: { share: number | null; wanted: number }) {
  const plot = usePlotArea();
  const yOf = useYAxisScale('share');
  if (!plot || !yOf) return null;
  const names = [
    ...(share === null ? [] : [{ text: `Remembered, ${Math.round(share)} %`, y: yOf(share) ?? 0, isOwn: true }]),
    { text: `Wished for, ${Math.round(wanted)} %`, y: yOf(wanted) ?? 0, isOwn: false },
  ];
  const places = endPlaces(
    names.map(({ y }) => y),
    { top: plot.y, bottom: plot.y + plot.height },
  );
  return (
    <g className={classes.names}>
      {names.map(({ text, isOwn }, index) => (
        <text
          key={text}
          x={plot.x + plot.width + 8}
          y={(places[index] ?? 0) + 4}
          className={isOwn ? classes.own : undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** What the pale bars are. */
function BarsName() {
  const plot = usePlotArea();
  if (!plot) return null;
  return (
    <text x={plot.x + plot.width + 8} y={plot.y + plot.height} fontSize={11} fill="var(--ll-ink-3)">
      Asked again
    </text>
  );
}

interface Row {
  monday: RetentionFigure['weeks'][number]['monday'];
  asked: number;
  share: number | null;
}

function WeekTip({ row }: { row: Row | undefined }) {
  if (!row) return null;
  const share = row.share === null ? [] : [`${Math.round(row.share)} % remembered`];
  return <ChartTip title={spanWords(row.monday, 'week')} facts={[...share, `${row.asked} asked again`]} />;
}
