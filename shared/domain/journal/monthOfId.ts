import { Temporal } from 'temporal-polyfill';

const MS_A_DAY = 86_400_000;
/** An import asks for tens of thousands of ids made on the same few days; each day is worked out once. */
const months = new Map<number, string>();

/**
 * The month (UTC, `2027-02`) a UUIDv7 was made in. It names the file of an entry, so an entry never moves
 * between files, whatever day it is about.
 */
export function monthOfId(id: string): string {
  const day = Math.floor(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) / MS_A_DAY);
  const known = months.get(day);
  if (known !== undefined) return known;
  const month = Temporal.Instant.fromEpochMilliseconds(day * MS_A_DAY)
    .toString()
    .slice(0, 7);
  months.set(day, month);
  return month;
}
