import { ChevronDown, FoldVertical } from 'lucide-react';
import { formatMinutes } from '#shared/domain/time/duration.ts';
import { minutesOf } from '#shared/domain/time/wallTime.ts';
import type { Timetable } from '#shared/model/timetable.ts';
import classes from './FoldBar.module.css';
import type { FoldedAxis, Stretch } from './foldedAxis.ts';
import { placeOn } from './placeOn.ts';

interface FoldBarProps {
  axis: FoldedAxis;
  timetable: Timetable;
  isFolded: boolean;
  onToggle: () => void;
}

/** The folded hours as bars that unfold them; unfolded, a small button that folds them again. */
export function FoldBar({ axis, timetable, isFolded, onToggle }: FoldBarProps) {
  if (!isFolded) {
    const top = placeOn(axis, minutesOf(timetable.morning.end));
    return (
      <button type="button" className={classes.again} style={{ top }} aria-expanded onClick={onToggle}>
        <FoldVertical size={14} aria-hidden />
        Fold the free hours
      </button>
    );
  }
  return axis.folds.map(({ wall }) => (
    <button
      key={wall.start}
      type="button"
      className={classes.fold}
      style={{ top: placeOn(axis, wall.start), bottom: `calc(100% - ${placeOn(axis, wall.end)})` }}
      aria-expanded={false}
      onClick={onToggle}
    >
      <span>
        <ChevronDown size={14} aria-hidden />
        {nameOfFold(wall, timetable)}
      </span>
    </button>
  ));
}

/** `Workday, 11 hours folded`; what is not between the two windows is free time. */
function nameOfFold(wall: Stretch, { morning, evening }: Timetable): string {
  const isWorkday = wall.start >= minutesOf(morning.end) && wall.end <= minutesOf(evening.start);
  const minutes = wall.end - wall.start;
  const length = minutes % 60 === 0 ? `${minutes / 60} hours` : formatMinutes(minutes);
  return `${isWorkday ? 'Workday' : 'Free time'}, ${length} folded`;
}
