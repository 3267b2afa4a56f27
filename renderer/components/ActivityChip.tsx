import type { Activity } from '#shared/model/activity.ts';
import classes from './ActivityChip.module.css';
import { ACTIVITY_LOOKS } from './activityLooks.ts';

/** Icon and word of an activity on its tint: always both, so that colour is never alone. */
export function ActivityChip({ activity, suffix = '' }: { activity: Activity; suffix?: string }) {
  const { icon: Icon, word } = ACTIVITY_LOOKS[activity];
  return (
    <span className={classes.chip} data-activity={activity}>
      <Icon size={13} aria-hidden />
      {word}
      {suffix}
    </span>
  );
}
