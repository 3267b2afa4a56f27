import type { BusyCalendar, BusyTime } from '../../model/busyTime.ts';
import type { Placement } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { MINUTES_A_DAY, minutesOf } from '../time/wallTime.ts';

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

/** What sessions and other calendars take. */
export function takenTimes(placements: readonly Placement[], busy: readonly BusyCalendar[]): TakenTimes {
  const byDate = new Map<LocalDate, Times[]>();
  const take = (date: LocalDate, times: Times) => {
    const onDate = byDate.get(date);
    if (onDate) onDate.push(times);
    else byDate.set(date, [times]);
  };
  for (const placement of placements) take(placement.date, timesOf(placement));
  for (const { times } of busy) for (const time of times) take(time.date, timesOfBusy(time));
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
  return one.date === other.date && share(timesOf(one), timesOf(other));
}

/** True when the session would be held while another calendar says one is busy. */
export function isOnBusy(placement: Placement, busy: BusyTime): boolean {
  return placement.date === busy.date && share(timesOf(placement), timesOfBusy(busy));
}

/** Minutes since midnight. */
interface Times {
  start: number;
  end: number;
}

function share(one: Times, other: Times): boolean {
  return one.start < other.end && other.start < one.end;
}

function timesOf({ start, minutes }: Placement): Times {
  return { start: minutesOf(start), end: minutesOf(start) + minutes };
}

function timesOfBusy({ start, end }: BusyTime): Times {
  return { start: minutesOf(start), end: end === null ? MINUTES_A_DAY : minutesOf(end) };
}
