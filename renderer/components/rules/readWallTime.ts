import { WallTime } from '#shared/model/time.ts';

/** Reads a time of day as people type it: "5", "5:30", "05.30", "0530". Null when it is none. */
export function readWallTime(text: string): WallTime | null {
  const found = /^\s*(\d{1,2})(?:[:.h ]?(\d{2}))?\s*$/.exec(text);
  if (!found) return null;
  const [, hours = '', minutes = '00'] = found;
  return WallTime.safeParse(`${hours.padStart(2, '0')}:${minutes}`).data ?? null;
}
