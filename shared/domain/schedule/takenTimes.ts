import type { Placement } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { minutesOf } from '../time/wallTime.ts';

interface Gap {
  date: LocalDate;
  /** Minutes since midnight. */
  from: number;
  until: number;
  /** How long it must be. */
  minutes: number;
}

export interface TakenTimes {
  /** When the first long enough gap begins, in minutes since midnight; null when there is none. */
  firstGap(gap: Gap): number | null;
}

export function takenTimes(placements: readonly Placement[]): TakenTimes {
  const byDate = new Map<LocalDate, Times[]>();
  for (const placement of placements) {
    const onDate = byDate.get(placement.date);
    if (onDate) onDate.push(timesOf(placement));
    else byDate.set(placement.date, [timesOf(placement)]);
  }
  for (const onDate of byDate.values()) onDate.sort((one, other) => one.start - other.start);
  return {
    firstGap({ date, from, until, minutes }) {
      let start = from;
      for (const taken of byDate.get(date) ?? []) {
        if (start + minutes <= taken.start) break;
        start = Math.max(start, taken.end);
      }
      return start + minutes <= until ? start : null;
    },
  };
}

/** True when the two share a minute. */
export function overlap(one: Placement, other: Placement): boolean {
  if (one.date !== other.date) return false;
  const first = timesOf(one);
  const second = timesOf(other);
  return first.start < second.end && second.start < first.end;
}

/** Minutes since midnight. */
interface Times {
  start: number;
  end: number;
}

function timesOf({ start, minutes }: Placement): Times {
  return { start: minutesOf(start), end: minutesOf(start) + minutes };
}
