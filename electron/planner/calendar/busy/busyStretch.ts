import type { BusyTime } from '#shared/model/busyTime.ts';
import type { Occurrence, Window } from './seriesTimes.ts';
import { DAY, dateOf, MINUTE, midnightOf, timeOf, type Wall } from './wall.ts';

/** An occurrence as our own clock shows it, one for each date it touches within the window; none for one of no length. */
export function busyStretch({ time, length, event }: Occurrence, window: Window): BusyTime[] {
  const [start, end] = time.isDate
    ? [time.wall, time.wall + length.onTheWall]
    : readings(
        time.zone.momentOf(time.wall),
        time.zone.momentOf(time.wall + length.onTheWall) + length.real,
        window.own,
      );
  const from = Math.max(Math.floor(start / MINUTE) * MINUTE, window.from);
  const until = Math.min(Math.ceil(end / MINUTE) * MINUTE, window.until);
  const times: BusyTime[] = [];
  if (start >= end) return times;
  for (let day = midnightOf(from); day < until; day += DAY) {
    const isTillMidnight = until >= day + DAY;
    times.push({
      date: dateOf(day),
      start: timeOf(Math.max(from, day)),
      end: isTillMidnight ? null : timeOf(until),
      title: event.title,
    });
  }
  return times;
}

/**
 * What the clock shows at both ends. Where it is set back in between, an hour is shown twice: then all of it counts, for
 * a time on the wall does not say which of the two is meant.
 */
function readings(begin: number, end: number, zone: Window['own']): [Wall, Wall] {
  const [start, last] = [zone.wallAt(begin), zone.wallAt(end)];
  if (last - start >= end - begin) return [start, last];
  const change = zone.changeAfter(begin);
  if (change === null || change >= end) return [start, last];
  return [Math.min(start, zone.wallAt(change)), Math.max(last, zone.wallAt(change - 1) + 1)];
}
