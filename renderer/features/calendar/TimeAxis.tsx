import { BedSingle } from 'lucide-react';
import { endOf, minutesOf, wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { Timetable } from '#shared/model/timetable.ts';
import type { CalendarDay } from './calendarDays.ts';
import type { FoldedAxis } from './foldedAxis.ts';
import { hourMarks } from './hourMarks.ts';
import { placeOn } from './placeOn.ts';
import classes from './TimeAxis.module.css';

interface TimeAxisProps {
  axis: FoldedAxis;
  timetable: Timetable;
  days: readonly CalendarDay[];
  /** Where the now-line stands, in minutes since midnight: the mark under it makes room. Null without one. */
  now: number | null;
}

const ROOM_FOR_NOW = 14;

/** What lies behind the blocks: hours, dawn and dusk, the columns, and reeds on rest days. */
export function TimeAxis({ axis, timetable: { morning, evening }, days, now }: TimeAxisProps) {
  const rail = (start: number, end: number) => ({
    top: placeOn(axis, start),
    bottom: `calc(100% - ${placeOn(axis, end)})`,
  });
  return (
    <div className={classes.axis} aria-hidden>
      <div className={classes.columns}>
        {days.map((day) => (
          <div key={day.date} className={classes.column} data-rest={day.isRest || undefined}>
            {day.isRest && (
              <span className={classes.rest} style={{ top: placeOn(axis, middleOf(morning)) }}>
                <BedSingle size={14} />
                Rest day
              </span>
            )}
          </div>
        ))}
      </div>
      <i className={classes.dawn} style={rail(minutesOf(morning.start), minutesOf(morning.end))} />
      <i className={classes.dusk} style={rail(minutesOf(evening.start), minutesOf(evening.end))} />
      {hourMarks(axis).map(({ minutes, edge }) => (
        <span
          key={minutes}
          className={classes.mark}
          data-edge={edge ?? undefined}
          data-covered={(now !== null && Math.abs(now - minutes) < ROOM_FOR_NOW) || undefined}
          style={{ top: placeOn(axis, minutes) }}
        >
          <b>{endOf({ start: wallTimeAt(0), minutes })}</b>
        </span>
      ))}
    </div>
  );
}

function middleOf({ start, end }: Timetable['morning']): number {
  return (minutesOf(start) + minutesOf(end)) / 2;
}
