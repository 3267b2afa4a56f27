import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import type { EstimateAccuracy } from '#shared/contract/progressWork.ts';
import { GOOD_WITHIN_PERCENT } from '#shared/domain/progress/time/estimateAccuracy.ts';
import { SizedFigure } from '../SizedFigure.tsx';
import { ratioAxis, ratioWord } from './ratioAxis.ts';
import classes from './time.module.css';

interface EstimateRowsProps {
  activities: EstimateAccuracy['activities'];
  /** The picture in words. */
  label: string;
}

const ROW = 26;
const BAR = 11;
const TOP = 20;
const LEFT = 96;
const RIGHT = 74;

/** A row an activity: the middle half of its sessions as glass, their median as a mark, the band of good estimates behind. */
export function EstimateRows({ activities, label }: EstimateRowsProps) {
  const { from, to, ticks } = ratioAxis(activities.flatMap((each) => [each.lowerQuartile, each.upperQuartile]));
  const height = TOP + activities.length * ROW + 4;
  return (
    <SizedFigure label={label} height={height}>
      {(width) => {
        const xOf = (ratio: number) =>
          LEFT + ((Math.min(to, Math.max(from, ratio)) - from) / (to - from)) * (width - LEFT - RIGHT);
        const good = { from: xOf(1 - GOOD_WITHIN_PERCENT / 100), to: xOf(1 + GOOD_WITHIN_PERCENT / 100) };
        return (
          <svg aria-hidden width={width} height={height} className={classes.plot}>
            <rect
              x={good.from}
              y={TOP - 4}
              width={good.to - good.from}
              height={height - TOP + 4}
              className={classes.band}
            />
            {ticks.map((tick) => (
              <g key={tick}>
                <line
                  x1={xOf(tick)}
                  x2={xOf(tick)}
                  y1={TOP - 4}
                  y2={height}
                  className={tick === 1 ? classes.planned : classes.grid}
                />
                <text x={xOf(tick)} y={11} textAnchor="middle">
                  {ratioWord(tick)}
                </text>
              </g>
            ))}
            {activities.map((each, index) => (
              <Row key={each.activity} of={each} y={TOP + index * ROW} xOf={xOf} width={width} />
            ))}
          </svg>
        );
      }}
    </SizedFigure>
  );
}

interface RowProps {
  of: EstimateAccuracy['activities'][number];
  y: number;
  xOf: (ratio: number) => number;
  width: number;
}

function Row({
  of: { activity, sessions, median, lowerQuartile, upperQuartile, withinShare },
  y,
  xOf,
  width,
}: RowProps) {
  const { icon: Icon, word } = ACTIVITY_LOOKS[activity];
  const middle = y + ROW / 2;
  const isFar = Math.abs(median - 1) * 100 > GOOD_WITHIN_PERCENT;
  const percent = Math.round(withinShare * 100);
  return (
    <g data-activity={activity}>
      <title>{`${word}: median ${ratioWord(median)}, ${percent} % of ${sessions} sessions within ${GOOD_WITHIN_PERCENT} %`}</title>
      <rect x={0} y={y} width={width} height={ROW} fill="none" pointerEvents="all" />
      <Icon x={0} y={middle - 7} size={14} className={classes.icon} />
      <text x={22} y={middle + 4} className={classes.word}>
        {word}
      </text>
      <rect
        x={xOf(lowerQuartile)}
        y={middle - BAR / 2}
        width={Math.max(2, xOf(upperQuartile) - xOf(lowerQuartile))}
        height={BAR}
        rx={0.5}
        className={classes.activityGlass}
      />
      <rect x={xOf(median) - 1} y={middle - BAR / 2 - 3} width={2} height={BAR + 6} className={classes.mark} />
      <text x={width} y={middle + 4} textAnchor="end" className={isFar ? classes.far : classes.near}>
        {ratioWord(median)}
      </text>
    </g>
  );
}
