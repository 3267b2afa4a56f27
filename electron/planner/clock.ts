import { Instant } from '#shared/model/time.ts';

/** The only way the planner learns the time. Read at the edge, passed inwards as values. */
export interface Clock {
  now(): Instant;
  /** IANA name of the machine's zone at this moment. */
  zone(): string;
}

/** The machine's clock. `startAt` (an ISO instant) makes it begin there instead: for demonstrations and tests. */
export function systemClock(startAt?: string): Clock {
  const offset = startAt ? Date.parse(startAt) - Date.now() : 0;
  if (Number.isNaN(offset)) throw new RangeError(`Not a moment: ${startAt}. Write it like 2027-02-19T06:04:00.000Z`);
  return {
    now: () => Instant.parse(new Date(Date.now() + offset).toISOString()),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
