import { LocalDate, WallTime } from '#shared/model/time.ts';

/**
 * A reading of calendar and clock, counted in milliseconds as if it were in UTC, so that a sum of days is a sum. Which
 * moment it is, only a zone can say.
 */
export type Wall = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const dates = new Map<number, LocalDate>();
const times = new Map<number, WallTime>();

export function startOfDate(date: LocalDate): Wall {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The reading at midnight of its day. */
export function midnightOf(wall: Wall): Wall {
  return Math.floor(wall / DAY) * DAY;
}

export function dateOf(wall: Wall): LocalDate {
  return kept(dates, Math.floor(wall / DAY), (day) => LocalDate.parse(new Date(day * DAY).toISOString().slice(0, 10)));
}

/** In whole minutes. */
export function timeOf(wall: Wall): WallTime {
  const minute = Math.floor((wall - midnightOf(wall)) / MINUTE);
  return kept(times, minute, (each) => WallTime.parse(new Date(each * MINUTE).toISOString().slice(11, 16)));
}

/** Checking each of thousands of dates anew takes longer than all the rest. */
function kept<Value>(values: Map<number, Value>, key: number, make: (key: number) => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  if (values.size > 4000) values.clear();
  values.set(key, made);
  return made;
}
