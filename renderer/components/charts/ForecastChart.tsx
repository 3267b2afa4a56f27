import { Bar, BarChart, type BarShapeProps, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { mediumDate, shortDate, weekdayOf } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { ChartTip } from './ChartTip.tsx';
import classes from './charts.module.css';
import { AXIS, GRID, TIME_AXIS } from './chartTheme.ts';
import { countTicks } from './countTicks.ts';
import { SizedFigure } from './SizedFigure.tsx';

interface ForecastDay {
  date: LocalDate;
  reviews: number;
  fresh: number;
  backlog: number;
}

interface ForecastChartProps {
  /** Today first. */
  days: readonly ForecastDay[];
  /** The picture in words. */
  label: string;
}

const HEIGHT = 140;
const MARGIN = { top: 8, right: 0, bottom: 0, left: 0 };

/** A bar a day for the cards that come: those seen before are filled, new ones stand on them as outlines. */
export function ForecastChart({ days, label }: ForecastChartProps) {
  const rows = days.map((day, index) => ({ ...day, cards: day.reviews + day.fresh, isToday: index === 0 }));
  const ticks = countTicks(Math.max(...rows.map(({ cards }) => cards)));
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => (
        <BarChart
          width={width}
          height={HEIGHT}
          data={rows}
          margin={MARGIN}
          barCategoryGap="22%"
          accessibilityLayer={false}
        >
          <CartesianGrid {...GRID} horizontalValues={ticks} />
          <XAxis
            {...TIME_AXIS}
            dataKey="date"
            ticks={days.filter(({ date }, index) => index > 0 && weekdayOf(date) === 1).map(({ date }) => date)}
            tickFormatter={shortDate}
          />
          <YAxis {...AXIS} domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} interval={0} width={28} />
          <Bar dataKey="cards" isAnimationActive={false} shape={CardsBar} />
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

function CardsBar({ x, y, width, height, payload }: BarShapeProps) {
  const day: (ForecastDay & { cards: number; isToday: boolean }) | undefined = payload;
  if (!day || day.cards === 0) return <g />;
  const bottom = y + height;
  const seen = (height * day.reviews) / day.cards;
  return (
    <g>
      {day.fresh > 0 && (
        <path
          d={`M${x + 0.5} ${bottom - seen}V${y + 0.5}H${x + width - 0.5}V${bottom - seen}`}
          className={classes.open}
        />
      )}
      <rect
        x={x}
        y={bottom - seen}
        width={width}
        height={seen}
        className={day.isToday ? classes.todayBar : classes.bar}
      />
    </g>
  );
}

function DayTip({ day }: { day: (ForecastDay & { isToday: boolean }) | undefined }) {
  if (!day) return null;
  const backlog = day.backlog > 0 ? [`${day.backlog} wait for later`] : [];
  return (
    <ChartTip
      title={day.isToday ? 'Today' : mediumDate(day.date)}
      facts={[`${day.reviews} seen before`, `${day.fresh} new`, ...backlog]}
    />
  );
}
