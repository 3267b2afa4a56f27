import { Temporal } from 'temporal-polyfill';

/**
 * The month (UTC, `2027-02`) a UUIDv7 was made in. It names the file of an entry, so an entry never moves
 * between files, whatever day it is about.
 */
export function monthOfId(id: string): string {
  const milliseconds = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString().slice(0, 7);
}
