import { useElementSize } from '@mantine/hooks';
import { differenceWord } from '#shared/domain/progress/findings/differenceWord.ts';
import type { MinutesOfActivity } from '#shared/domain/progress/minutesByActivity.ts';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { ACTIVITY_LOOKS } from '../activityLooks.ts';
import classes from './ActivityBars.module.css';

interface ActivityBarsProps {
  /** In the order they are shown. */
  activities: readonly Omit<MinutesOfActivity, 'sessions'>[];
  /** The picture in words. */
  label: string;
}

/** From here on the plan is worth changing. */
const HIGH_FROM_PERCENT = 10;

const ROW = 27;
const BAR = 12;
const LEFT = 98;
const RIGHT = 50;
const NARROWEST = 220;

/** Real time as glass, the plan as a mark across it, the difference in percent. */
export function ActivityBars({ activities, label }: ActivityBarsProps) {
  const { ref, width: measured } = useElementSize();
  const width = Math.max(NARROWEST, measured);
  const most = Math.max(1, ...activities.flatMap((each) => [each.plannedMinutes, each.realMinutes])) * 1.04;
  const height = activities.length * ROW;
  const lengthOf = (minutes: number) => (minutes / most) * (width - LEFT - RIGHT);
  return (
    <figure ref={ref} className={classes.bars} aria-label={label}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden className={classes.picture}>
        {activities.map(({ activity, plannedMinutes, realMinutes, differencePercent }, index) => {
          const { icon: Icon, word } = ACTIVITY_LOOKS[activity];
          const y = index * ROW + (ROW - BAR) / 2;
          const mark = LEFT + lengthOf(plannedMinutes);
          const isHigh = differencePercent >= HIGH_FROM_PERCENT;
          return (
            <g key={activity} data-activity={activity}>
              <title>{`${word}: ${formatMinutes(realMinutes)} real, ${formatMinutes(plannedMinutes)} planned`}</title>
              <rect x={0} y={y - 7} width={width} height={ROW - 1} fill="none" pointerEvents="all" />
              <Icon x={0} y={y - 1} size={14} className={classes.icon} />
              <text x={22} y={y + 10} className={classes.word}>
                {word}
              </text>
              <line x1={LEFT} x2={width - RIGHT} y1={y + BAR / 2} y2={y + BAR / 2} className={classes.track} />
              <rect
                x={LEFT + 0.5}
                y={y + 0.5}
                width={Math.max(0, lengthOf(realMinutes) - 1)}
                height={BAR - 1}
                rx={0.5}
                className={classes.bar}
              />
              <rect x={mark - 1} y={y - 3} width={2} height={BAR + 6} className={classes.mark} />
              <text x={width} y={y + 10} className={isHigh ? classes.high : classes.difference}>
                {differenceWord(differencePercent)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
