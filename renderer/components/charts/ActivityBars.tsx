import type { Activity } from '#shared/model/activity.ts';
import { ACTIVITY_LOOKS } from '../activityLooks.ts';
import classes from './ActivityBars.module.css';

export interface ActivityMinutes {
  activity: Activity;
  /** Planned minutes of the sessions that were finished. */
  plannedMinutes: number;
  realMinutes: number;
}

interface ActivityBarsProps {
  /** In the order they are shown. */
  activities: readonly ActivityMinutes[];
  /** The picture in words. */
  label: string;
}

/** Smaller differences are chance. */
const EVEN_WITHIN = 0.025;
/** From here on the plan is worth changing. */
const HIGH_FROM = 0.1;

/** Real time as glass, the plan as a mark across it, the difference in percent. */
export function ActivityBars({ activities, label }: ActivityBarsProps) {
  const most = Math.max(1, ...activities.flatMap((each) => [each.plannedMinutes, each.realMinutes])) * 1.08;
  return (
    <figure className={classes.bars} aria-label={label}>
      {activities.map(({ activity, plannedMinutes, realMinutes }) => {
        const { icon: Icon, word } = ACTIVITY_LOOKS[activity];
        const difference = (realMinutes - plannedMinutes) / plannedMinutes;
        return (
          <div key={activity} className={classes.row} data-activity={activity}>
            <Icon size={14} aria-hidden className={classes.icon} />
            <span className={classes.word}>{word}</span>
            <div className={classes.track}>
              <div className={classes.bar} style={{ width: `${(realMinutes / most) * 100}%` }} />
              <div className={classes.mark} style={{ left: `${(plannedMinutes / most) * 100}%` }} />
            </div>
            <span className={classes.difference} data-high={difference >= HIGH_FROM || undefined}>
              {differenceWord(difference)}
            </span>
          </div>
        );
      })}
    </figure>
  );
}

/** `+24 %`, `−9 %`, `even` */
export function differenceWord(difference: number): string {
  if (Math.abs(difference) < EVEN_WITHIN) return 'even';
  return `${difference > 0 ? '+' : '−'}${Math.round(Math.abs(difference) * 100)} %`;
}
