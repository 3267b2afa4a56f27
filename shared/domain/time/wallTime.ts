import { WallTime } from '../../model/time.ts';

export const MINUTES_A_DAY = 24 * 60;

/** Minutes since midnight on the wall clock: `05:00` is 300. */
export function minutesOf(time: WallTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The reading so many minutes after midnight, 0 to 1439: 300 is `05:00`. Throws past the day. */
export function wallTimeAt(minutes: number): WallTime {
  const known = readings.get(minutes);
  if (known) return known;
  const two = (value: number) => String(value).padStart(2, '0');
  const reading = WallTime.parse(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
  readings.set(minutes, reading);
  return reading;
}

/** Each is worked out once. */
const readings = new Map<number, WallTime>();

/** So many minutes later the same day. Throws past midnight: nothing of a plan crosses it. */
export function addMinutes(time: WallTime, minutes: number): WallTime {
  return wallTimeAt(minutesOf(time) + minutes);
}

/** When something that begins then is over, to be shown: `07:00`, and `24:00` at midnight. */
export function endOf({ start, minutes }: { start: WallTime; minutes: number }): string {
  const end = minutesOf(start) + minutes;
  return end >= MINUTES_A_DAY ? '24:00' : wallTimeAt(end);
}
