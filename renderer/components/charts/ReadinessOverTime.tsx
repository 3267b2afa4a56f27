import { Area, AreaChart, CartesianGrid, Tooltip, usePlotArea, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { QuestionsFigure } from '#shared/contract/progressPractice.ts';
import { ChartTip } from './ChartTip.tsx';
import classes from './charts.module.css';
import { AXIS, GRID, LEAD, TIME_AXIS } from './chartTheme.ts';
import { countTicks } from './countTicks.ts';
import { endPlaces } from './endPlaces.ts';
import { GlassPatterns, useGlassIds } from './glassPatterns.tsx';
import { READINESS_WORDS, readinessFill } from './readinessGlass.ts';
import { SizedFigure } from './SizedFigure.tsx';
import { spanWords, tickWords, timeTicks } from './timeTicks.ts';

interface ReadinessOverTimeProps {
  questions: Pick<QuestionsFigure, 'overTime' | 'grain'>;
  /** The picture in words. */
  label: string;
}

type Point = QuestionsFigure['overTime'][number];

const HEIGHT = 236;
const AXIS_WIDTH = 34;
const NAMES_WIDTH = 118;
/** From the ground upwards. What was never answered is left out: it would press the rest flat. */
const DRAWN = ['solid', 'stale', 'shaky'] as const;

/** How many answered questions stood where, on each other, named at their right end. */
export function ReadinessOverTime({ questions: { overTime, grain }, label }: ReadinessOverTimeProps) {
  const ids = useGlassIds();
  const ticks = countTicks(Math.max(1, ...overTime.map((point) => point.solid + point.stale + point.shaky)));
  const last = overTime.at(-1);
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => (
        <AreaChart
          width={width}
          height={HEIGHT}
          data={[...overTime]}
          margin={{ top: 10, right: NAMES_WIDTH, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <GlassPatterns ids={ids} />
          <CartesianGrid {...GRID} horizontalValues={ticks} />
          <XAxis
            {...TIME_AXIS}
            dataKey="from"
            ticks={timeTicks(
              overTime.map(({ from }) => from),
              width - AXIS_WIDTH - NAMES_WIDTH,
            )}
            tickFormatter={(from) => tickWords(from, grain)}
          />
          <YAxis {...AXIS} domain={[0, ticks.at(-1) ?? 1]} ticks={ticks} interval={0} width={AXIS_WIDTH} />
          {DRAWN.map((state) => (
            <Area
              key={state}
              dataKey={state}
              stackId="answered"
              type="linear"
              fill={readinessFill(state, ids)}
              fillOpacity={1}
              {...LEAD}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          {last && <Names last={last} />}
          <Tooltip
            cursor={{ stroke: 'var(--ll-line-strong)' }}
            isAnimationActive={false}
            content={({ active, payload }) => (active ? <PointTip point={payload[0]?.payload} grain={grain} /> : null)}
          />
        </AreaChart>
      )}
    </SizedFigure>
  );
}

function Names({ last }: { last: Point }) {
  const plot = usePlotArea();
  const yOf = useYAxisScale();
  if (!plot || !yOf) return null;
  let below = 0;
  const names = DRAWN.flatMap((state) => {
    const count = last[state];
    const middle = below + count / 2;
    below += count;
    return count === 0 ? [] : [{ state, text: `${READINESS_WORDS[state]}, ${count}`, y: yOf(middle) ?? 0 }];
  });
  const places = endPlaces(
    names.map(({ y }) => y),
    { top: plot.y, bottom: plot.y + plot.height },
  );
  return (
    <g className={classes.names}>
      {names.map(({ state, text }, index) => (
        <text
          key={state}
          x={plot.x + plot.width + 8}
          y={(places[index] ?? 0) + 4}
          className={state === 'solid' ? classes.own : undefined}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function PointTip({ point, grain }: { point: Point | undefined; grain: QuestionsFigure['grain'] }) {
  if (!point) return null;
  const facts = [...DRAWN, 'new' as const].map((state) => `${READINESS_WORDS[state]} ${point[state]}`);
  return <ChartTip title={spanWords(point.from, grain)} facts={facts} />;
}
