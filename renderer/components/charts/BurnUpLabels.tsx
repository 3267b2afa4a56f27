import { type PlotArea, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { BurnUpRow } from '#shared/domain/pictures/burnUpRows.ts';
import { formatHours } from '#shared/domain/time/duration.ts';
import { shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import classes from './charts.module.css';

interface BurnUpLabelsProps {
  rows: readonly BurnUpRow[];
  planEnds: LocalDate;
  finish: LocalDate | null;
}

/** Where on the plan line its name stands. */
const PLAN_LABEL_AT = 0.62;
const LINE_HEIGHT = 14;
/** About the width of the longest of these names. */
const LABEL_WIDTH = 78;

/** The lines' names, each beside its line on the side where the other lines are not. */
export function BurnUpLabels({ rows, planEnds, finish }: BurnUpLabelsProps) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  const plot = usePlotArea();
  const here = rows.findLast((row) => row.done !== null);
  const end = rows.find((row) => row.date !== null && row.date === finish) ?? rows.at(-1);
  if (!xOf || !yOf || !plot || !here) return null;

  const x = (day: number) => xOf(day) ?? 0;
  const y = (minutes: number | null) => yOf(minutes ?? 0) ?? 0;
  const isAhead = (here.done ?? 0) > (here.plan ?? 0);
  const planRow = rows[Math.round(rows.findIndex((row) => row.date === planEnds) * PLAN_LABEL_AT)];
  const hasPlanRoom = planRow !== undefined && Math.abs(x(planRow.day) - x(here.day)) > LABEL_WIDTH / 2;
  // A plan that ended long ago leaves no room on its left.
  const isPlanRight = isAhead || (planRow !== undefined && x(planRow.day) - LABEL_WIDTH < plot.x);
  const isFinished = here.done === rows.at(-1)?.plan;
  const isCrowded = x(here.day) > plot.x + plot.width - 2 * LABEL_WIDTH - 10;

  return (
    <g className={classes.names}>
      {planRow && hasPlanRoom && !isFinished && (
        <text
          x={x(planRow.day) + (isPlanRight ? 10 : -8)}
          y={y(planRow.plan) + (isPlanRight ? 14 : -8)}
          textAnchor={isPlanRight ? 'start' : 'end'}
        >
          Plan, {shortDate(planEnds)}
        </text>
      )}
      <text {...donePlace({ x: x(here.day), y: y(here.done), plot, isAhead, isFinished })} className={classes.own}>
        Done, {formatHours(here.done ?? 0)}
      </text>
      {finish && end && end.day > here.day && (
        <ForecastName
          x={x(end.day)}
          y={y(end.forecast)}
          plot={plot}
          isAbove={isAhead || isCrowded || end.date !== finish}
          words={`${shortDate(finish)}${end.date === finish ? '' : ' →'}`}
        />
      )}
    </g>
  );
}

interface DonePlace {
  x: number;
  y: number;
  plot: PlotArea;
  isAhead: boolean;
  isFinished: boolean;
}

/** Below and right of the dot; above and left where the plan runs below; never under the axis or over the edge. */
function donePlace({ x, y, plot, isAhead, isFinished }: DonePlace) {
  const right = plot.x + plot.width;
  const floor = plot.y + plot.height;
  if (isFinished) return { x: right, y: y - 9, textAnchor: 'end' } as const;
  if (isAhead && x - plot.x > LABEL_WIDTH) return { x: x - 9, y: y - 7, textAnchor: 'end' } as const;
  if (x + LABEL_WIDTH > right) return { x: x - 8, y: floor - 10, textAnchor: 'end' } as const;
  return { x: x + 10, y: Math.min(y + 18, floor - 5), textAnchor: 'start' } as const;
}

interface ForecastNameProps {
  x: number;
  y: number;
  plot: PlotArea;
  isAbove: boolean;
  /** The date, with an arrow where it lies outside the picture. */
  words: string;
}

function ForecastName({ x, y, plot, isAbove, words }: ForecastNameProps) {
  const right = plot.x + plot.width;
  if (isAbove) {
    return (
      <text x={Math.min(x + 4, right)} y={y - 9} textAnchor="end" className={classes.own}>
        At this pace, {words}
      </text>
    );
  }
  return (
    <text y={y + 44} textAnchor="end" className={classes.own}>
      <tspan x={right}>At this pace,</tspan>
      <tspan x={right} dy={LINE_HEIGHT}>
        {words}
      </tspan>
    </text>
  );
}
