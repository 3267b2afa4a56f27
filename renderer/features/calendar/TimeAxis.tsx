import { BedSingle } from 'lucide-react';
import { endOf, minutesOf, wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { Timetable } from '#shared/model/timetable.ts';
import type { BusyStretch, CalendarDay } from './calendarDays.ts';
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
export function TimeAxis({ axis, timetable, days, now }: TimeAxisProps) {
  const { morning, evening } = timetable;
  const rail = (start: number, end: number) => ({
    top: placeOn(axis, Math.max(start, axis.wall.start)),
    bottom: `calc(100% - ${placeOn(axis, Math.min(end, axis.wall.end))})`,
  });
  return (
    <div className={classes.axis} aria-hidden>
      <div className={classes.columns}>
        {days.map((day) => (
          <div key={day.date} className={classes.column} data-rest={day.isRest || undefined}>
            {day.half && <i className={classes.free} style={rail(...freeHalf(day, timetable))} />}
            {day.busy.map((busy) => (
              <Busy key={`${busy.start} ${busy.calendar} ${busy.title}`} busy={busy} axis={axis} />
            ))}
            {day.isRest && (
              <span className={classes.rest} style={{ top: placeOn(axis, middleOf(morning)) }}>
                <BedSingle size={14} />
                {day.isKeptFree ? 'Kept free' : 'Rest day'}
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

/** The half of a halved day that is not studied: from the border between the two to the end of what is shown. */
function freeHalf({ half, windows }: CalendarDay, { morning, evening }: Timetable): [number, number] {
  const [studied] = windows;
  if (half === 'evening') return [0, studied?.start ?? minutesOf(morning.end)];
  return [Math.max(studied?.end ?? 0, minutesOf(morning.end)), Math.max(minutesOf(evening.end), 0)];
}

/** A busy time as far as the axis reaches. What lies in a fold is said in the day's head only. */
function Busy({ busy, axis }: { busy: BusyStretch; axis: FoldedAxis }) {
  const start = Math.max(busy.start, axis.wall.start);
  const end = Math.min(busy.end, axis.wall.end);
  const isFolded = axis.folds.some(({ wall }) => wall.start <= start && end <= wall.end);
  if (start >= end || isFolded) return null;
  return (
    <span className={classes.busy} style={{ top: placeOn(axis, start), bottom: `calc(100% - ${placeOn(axis, end)})` }}>
      <b>{busy.title || 'Busy'}</b>
      {busy.calendar}
    </span>
  );
}
