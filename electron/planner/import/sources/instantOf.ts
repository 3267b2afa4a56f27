import { Instant } from '#shared/model/time.ts';

/** A moment given in milliseconds since 1970; null for what a file's time cannot be, such as the year 0 or 275760. */
export function instantOf(milliseconds: number): Instant | null {
  if (!Number.isFinite(milliseconds)) return null;
  if (milliseconds < EARLIEST || milliseconds >= LATEST) return null;
  return Instant.parse(new Date(milliseconds).toISOString());
}

const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
