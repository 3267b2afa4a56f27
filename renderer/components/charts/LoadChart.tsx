import {
  Bar,
  BarChart,
  type BarShapeProps,
  CartesianGrid,
  ReferenceLine,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type { LoadFigure } from '#shared/contract/progressPractice.ts';
import { mediumDate, shortDate, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { ChartTip } from './ChartTip.tsx';
import classes from './charts.module.css';
import { AXIS, GRID, LEAD, TIME_AXIS } from './chartTheme.ts';
import { countTicks } from './countTicks.ts';
import { SizedFigure } from './SizedFigure.tsx';

interface LoadChartProps {
  days: LoadFigure['days'];
  today: LocalDate;
  /** The picture in words. */
  label: string;
}

type Day = LoadFigure['days'][number];

const HEIGHT = 244;
const MARGIN = { top: 22, right: 0, bottom: 0, left: 0 };

/** Cards a day: done to the left of today, to come to the right of it, new ones as outlines on those seen before. */
export function LoadChart({ days, today, label }: LoadChartProps) {
  const rows = days.map((day) => ({ ...day, cards: day.done + day.due + day.fresh }));
  const ticks = countTicks(Math.max(...rows.map(({ cards }) => cards)));
  const mondays = days.map(({ date }) => date).filter((date) => weekdayOf(date) === 1);
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => (
        <BarChart
          width={width}
          height={HEIGHT}
          data={rows}
          margin={MARGIN}
          barCategoryGap="18%"
          accessibilityLayer={false}
        >
          <CartesianGrid {...GRID} horizontalValues={ticks} />
          <XAxis
            {...TIME_AXIS}
            dataKey="date"
            ticks={width < 420 ? mondays.filter((_, index) => index % 2 === 0) : mondays}
            tickFormatter={shortDate}
          />
          <YAxis {...AXIS} domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} interval={0} width={30} />
          <ReferenceLine x={today} stroke="var(--ll-line-strong)" strokeDasharray="2 3" />
          <Bar dataKey="cards" isAnimationActive={false} shape={LoadBar} />
          <Sides today={today} />
          <Tooltip
            cursor={{ fill: 'var(--ll-hover)' }}
            isAnimationActive={false}
            content={({ active, payload }) => (active ? <DayTip day={payload[0]?.payload} today={today} /> : null)}
          />
        </BarChart>
      )}
    </SizedFigure>
  );
}

function LoadBar({ x, y, width, height, payload }: BarShapeProps) {
  const day: (Day & { cards: number }) | undefined = payload;
  if (!day || day.cards === 0) return <g />;
  const part = (cards: number) => (height * cards) / day.cards;
  const done = part(day.done);
  const due = part(day.due);
  const bottom = y + height;
  return (
    <g>
      {day.fresh > 0 && <rect x={x} y={y} width={width} height={part(day.fresh)} className={classes.open} />}
      {day.due > 0 && (
        <rect x={x} y={bottom - done - due} width={width} height={due} className={classes.pale} {...LEAD} />
      )}
      {day.done > 0 && (
        <rect x={x} y={bottom - done} width={width} height={done} className={classes.glassBar} {...LEAD} />
      )}
    </g>
  );
}

/** What each side of today is. */
function Sides({ today }: { today: LocalDate }) {
  const plot = usePlotArea();
  const xOf = useXAxisScale();
  if (!plot || !xOf) return null;
  const middle = xOf(today, { position: 'middle' }) ?? plot.x;
  return (
    <g className={classes.names}>
      <text x={middle - 8} y={12} textAnchor="end" className={classes.own}>
        Done
      </text>
      <text x={middle + 8} y={12}>
        To come
      </text>
    </g>
  );
}

function DayTip({ day, today }: { day: Day | undefined; today: LocalDate }) {
  if (!day) return null;
  const { date, done, due, fresh } = day;
  const facts = [
    ...(date <= today ? [`${done} done`] : []),
    ...(date >= today ? [`${due} seen before`, `${fresh} new`] : []),
  ];
  return <ChartTip title={date === today ? 'Today' : mediumDate(date)} facts={facts} />;
}
