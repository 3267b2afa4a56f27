import { Temporal } from 'temporal-polyfill';
import { DAYS_IN_BIN } from '../../model/entry.ts';
import type { Instant } from '../../model/time.ts';

/** True when an entry's time in the bin has passed. Elapsed time, so clock changes do not matter. */
export function isOverInBin(deletedAt: Instant | null, now: Instant): boolean {
  if (deletedAt === null) return false;
  const end = Temporal.Instant.from(deletedAt).add({ hours: DAYS_IN_BIN * 24 });
  return Temporal.Instant.compare(end, now) <= 0;
}
