import type { EstimateAccuracy } from '#shared/contract/progressWork.ts';
import { GOOD_WITHIN_PERCENT } from '#shared/domain/progress/time/estimateAccuracy.ts';
import { daysBetween, shortDate } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { endPlaces } from '../endPlaces.ts';
import { SizedFigure } from '../SizedFigure.tsx';
import { timeTicks } from '../timeTicks.ts';
import { dateTick } from './dateTick.ts';
import { ratioAxis, ratioWord } from './ratioAxis.ts';
import classes from './time.module.css';

interface EstimateWeeksProps {
  weeks: EstimateAccuracy['weeks'];
  /** The picture in words. */
  label: string;
}

const HEIGHT = 128;
const TOP = 10;
const BOTTOM = HEIGHT - 24;
const LEFT = 44;
const RIGHT = 96;
/** More weeks than this are a line without dots; the places of these still tell their week. */
const MOST_DOTS = 30;

/** The median of each week as a line, as planned dashed. */
export function EstimateWeeks({ weeks, label }: EstimateWeeksProps) {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (!first || !last) return null;
  const { from, to } = ratioAxis(weeks.map(({ median }) => median));
  const yOf = (ratio: number) => BOTTOM - ((Math.min(to, ratio) - from) / (to - from)) * (BOTTOM - TOP);
  const names = [
    { text: `Last, ${ratioWord(last.median)}`, y: yOf(last.median), className: classes.own },
    { text: 'As planned', y: yOf(1), className: classes.other },
  ];
  const places = endPlaces(
    names.map(({ y }) => y),
    { top: TOP, bottom: BOTTOM },
  );
  return (
    <SizedFigure label={label} height={HEIGHT}>
      {(width) => {
        const right = width - RIGHT;
        const span = Math.max(1, daysBetween(first.monday, last.monday));
        const xOf = (monday: LocalDate) => LEFT + (daysBetween(first.monday, monday) / span) * (right - LEFT);
        const good = { top: yOf(1 + GOOD_WITHIN_PERCENT / 100), bottom: yOf(1 - GOOD_WITHIN_PERCENT / 100) };
        const ticks = timeTicks(
          weeks.map(({ monday }) => monday),
          right - LEFT,
        );
        return (
          <svg aria-hidden width={width} height={HEIGHT} className={classes.plot}>
            <rect x={LEFT} y={good.top} width={right - LEFT} height={good.bottom - good.top} className={classes.band} />
            {[from, 1, to].map((ratio) => (
              <g key={ratio}>
                <line
                  x1={LEFT}
                  x2={right}
                  y1={yOf(ratio)}
                  y2={yOf(ratio)}
                  className={ratio === 1 ? classes.planned : classes.grid}
                />
                {ratio !== 1 && (
                  <text x={LEFT - 8} y={yOf(ratio) + 4} textAnchor="end">
                    {ratioWord(ratio)}
                  </text>
                )}
              </g>
            ))}
            <polyline
              points={weeks.map(({ monday, median }) => `${xOf(monday)},${yOf(median)}`).join(' ')}
              className={classes.line}
            />
            {weeks.map(({ monday, median, sessions }) => (
              <circle
                key={monday}
                cx={xOf(monday)}
                cy={yOf(median)}
                r={3.5}
                {...(weeks.length > MOST_DOTS ? { fill: 'none', pointerEvents: 'all' } : { className: classes.dot })}
              >
                <title>{`Week of ${shortDate(monday)}: median ${ratioWord(median)}, ${sessions} sessions`}</title>
              </circle>
            ))}
            {names.map(({ text, className }, index) => (
              <text key={text} x={right + 8} y={(places[index] ?? 0) + 4} className={className}>
                {text}
              </text>
            ))}
            {ticks.map((monday, index) => (
              <text key={monday} x={xOf(monday)} y={HEIGHT - 7} textAnchor="middle">
                {dateTick(monday, ticks[index - 1] ?? null, last.monday)}
              </text>
            ))}
          </svg>
        );
      }}
    </SizedFigure>
  );
}
