import { wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { CalendarDay } from './calendarDays.ts';
import type { FoldedAxis } from './foldedAxis.ts';
import classes from './NowLine.module.css';
import { placeOn } from './placeOn.ts';

interface NowLineProps {
  axis: FoldedAxis;
  days: readonly CalendarDay[];
  /** Minutes since midnight. */
  minutes: number;
}

/** The time beside the axis, and a line across today. Outside the visible hours there is nothing to show. */
export function NowLine({ axis, days, minutes }: NowLineProps) {
  const today = days.findIndex(({ isToday }) => isToday);
  if (today < 0 || minutes < axis.wall.start || minutes > axis.wall.end) return null;
  const isLast = days.length > 1 && today === days.length - 1;
  return (
    <div className={classes.now} style={{ top: placeOn(axis, minutes) }}>
      <span className={classes.time}>
        <span className={classes.hidden}>Now </span>
        {wallTimeAt(minutes)}
      </span>
      <i className={classes.line} style={{ '--at': today }} data-last={isLast || undefined} />
    </div>
  );
}
