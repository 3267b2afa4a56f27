import type { MinutesOfActivity } from '#shared/domain/progress/minutesByActivity.ts';
import { ACTIVITY_LOOKS } from '../activityLooks.ts';
import classes from './ActivityBars.module.css';

interface ActivityBarsProps {
  /** In the order they are shown. */
  activities: readonly MinutesOfActivity[];
  /** The picture in words. */
  label: string;
}

/** Smaller differences are chance. */
const EVEN_BELOW_PERCENT = 3;
/** From here on the plan is worth changing. */
const HIGH_FROM_PERCENT = 10;

/** Real time as glass, the plan as a mark across it, the difference in percent. */
export function ActivityBars({ activities, label }: ActivityBarsProps) {
  const most = Math.max(1, ...activities.flatMap((each) => [each.plannedMinutes, each.realMinutes])) * 1.08;
  return (
    <figure className={classes.bars} aria-label={label}>
      {activities.map(({ activity, plannedMinutes, realMinutes, differencePercent }) => {
        const { icon: Icon, word } = ACTIVITY_LOOKS[activity];
        return (
          <div key={activity} className={classes.row} data-activity={activity}>
            <Icon size={14} aria-hidden className={classes.icon} />
            <span className={classes.word}>{word}</span>
            <div className={classes.track}>
              <div className={classes.bar} style={{ width: `${(realMinutes / most) * 100}%` }} />
              <div className={classes.mark} style={{ left: `${(plannedMinutes / most) * 100}%` }} />
            </div>
            <span className={classes.difference} data-high={differencePercent >= HIGH_FROM_PERCENT || undefined}>
              {differenceWord(differencePercent)}
            </span>
          </div>
        );
      })}
    </figure>
  );
}

/** `+24 %`, `−9 %`, `even` */
export function differenceWord(percent: number): string {
  if (Math.abs(percent) < EVEN_BELOW_PERCENT) return 'even';
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`;
}
