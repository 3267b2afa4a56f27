import { Bar, BarChart, CartesianGrid, Tooltip, usePlotArea, XAxis, YAxis } from 'recharts';
import type { WordsFigure } from '#shared/contract/progressPractice.ts';
import { ENTRY_KIND_WORDS } from '#shared/domain/content/contentWords.ts';
import { grouped } from '#shared/domain/progress/findings/grouped.ts';
import { ChartTip } from './ChartTip.tsx';
import classes from './charts.module.css';
import { AXIS, GRID, glassOf, LEAD, TIME_AXIS } from './chartTheme.ts';
import { countTicks } from './countTicks.ts';
import { KIND_GLASS } from './kindGlass.ts';
import { SizedFigure } from './SizedFigure.tsx';
import { spanWords, tickWords, timeTicks } from './timeTicks.ts';

interface WordsChartProps {
  words: WordsFigure;
  /** The picture in words. */
  label: string;
}

const HEIGHT = 208;
const NAMES_WIDTH = 180;
const AXIS_WIDTH = 54;
const ROW = 19;
/** Bars that are narrower lose their lead: it would be all one sees. */
const LEAD_FROM = 5;

/** A bar a day, week or month, its kinds of entry on each other, each named beside the bars with what it has in all. */
export function WordsChart({ words, label }: WordsChartProps) {
  const kinds = KIND_GLASS.filter(([kind]) => words.kinds.some((one) => one.kind === kind));
  const ticks = countTicks(Math.max(...words.spans.map(({ total }) => total)));
  const rows = words.spans.map(({ from, to, total, byKind }) => ({ from, to, total, ...byKind }));
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => {
        const plotWidth = width - AXIS_WIDTH - NAMES_WIDTH;
        const lead = plotWidth / rows.length < LEAD_FROM ? {} : LEAD;
        return (
          <BarChart
            width={width}
            height={HEIGHT}
            data={rows}
            margin={{ top: 10, right: NAMES_WIDTH, bottom: 0, left: 0 }}
            barCategoryGap={rows.length > 60 ? '10%' : '22%'}
            maxBarSize={38}
            accessibilityLayer={false}
          >
            <CartesianGrid {...GRID} horizontalValues={ticks} />
            <XAxis
              {...TIME_AXIS}
              dataKey="from"
              ticks={timeTicks(
                rows.map(({ from }) => from),
                plotWidth,
              )}
              tickFormatter={(from) => tickWords(from, words.grain)}
            />
            <YAxis
              {...AXIS}
              domain={[0, ticks.at(-1) ?? 1]}
              ticks={ticks}
              interval={0}
              width={AXIS_WIDTH}
              tickFormatter={grouped}
            />
            {kinds.map(([kind, activity]) => (
              <Bar
                key={kind}
                dataKey={kind}
                stackId="words"
                fill={glassOf(activity)}
                {...lead}
                isAnimationActive={false}
              />
            ))}
            <KindNames words={words} />
            <Tooltip
              cursor={{ fill: 'var(--ll-hover)' }}
              isAnimationActive={false}
              content={({ active, payload }) =>
                active ? <SpanTip words={words} from={payload[0]?.payload?.from} /> : null
              }
            />
          </BarChart>
        );
      }}
    </SizedFigure>
  );
}

/** In the stack's order from above. */
function KindNames({ words: { kinds } }: { words: WordsFigure }) {
  const plot = usePlotArea();
  if (!plot) return null;
  const shown = KIND_GLASS.flatMap(([kind, activity]) => {
    const found = kinds.find((one) => one.kind === kind);
    return found ? [{ ...found, activity }] : [];
  }).toReversed();
  const left = plot.x + plot.width + 16;
  return (
    <g className={classes.endNames}>
      {shown.map(({ kind, words, activity }, index) => {
        const y = plot.y + 8 + index * ROW;
        return (
          <g key={kind}>
            <rect x={left} y={y - 9} width={9} height={11} fill={glassOf(activity)} {...LEAD} />
            <text x={left + 16} y={y}>
              {ENTRY_KIND_WORDS[kind]}
            </text>
            <text x={plot.x + plot.width + NAMES_WIDTH - 1} y={y} textAnchor="end" className={classes.count}>
              {grouped(words)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function SpanTip({ words, from }: { words: WordsFigure; from: string | undefined }) {
  const span = words.spans.find((one) => one.from === from);
  if (!span) return null;
  const kinds = KIND_GLASS.flatMap(([kind]) => {
    const count = span.byKind[kind];
    return count === undefined ? [] : [`${ENTRY_KIND_WORDS[kind]} ${grouped(count)}`];
  });
  return <ChartTip title={spanWords(span.from, words.grain)} facts={[`${grouped(span.total)} words`, ...kinds]} />;
}
