import { Instant } from '#shared/model/time.ts';

/** The only way the planner learns the time. Read at the edge, passed inwards as values. */
export interface Clock {
  now(): Instant;
  /** IANA name of the machine's zone, at most a second old. */
  zone(): string;
}

/** The machine's clock. `startAt` (an ISO instant) makes it begin there instead: for demonstrations and tests. */
export function systemClock(startAt?: string): Clock {
  const offset = startAt ? Date.parse(startAt) - Date.now() : 0;
  if (Number.isNaN(offset)) throw new RangeError(`Not a moment: ${startAt}. Write it like 2027-02-19T06:04:00.000Z`);
  return {
    now: () => Instant.parse(new Date(Date.now() + offset).toISOString()),
    zone: zoneOfMachine(),
  };
}

/** Looking it up takes a millisecond, and one call may ask for it hundreds of times. */
function zoneOfMachine(): () => string {
  let known = { zone: '', at: Number.NEGATIVE_INFINITY };
  return () => {
    const at = performance.now();
    if (at - known.at > ZONE_KEPT_MS) known = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, at };
    return known.zone;
  };
}

const ZONE_KEPT_MS = 1000;
