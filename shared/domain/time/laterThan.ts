import { Temporal } from 'temporal-polyfill';
import { Instant } from '#shared/model/time.ts';

/**
 * When something was changed that was changed before: now, and never earlier than the change before, whatever was done
 * to the clock. Of two versions the later is the one that counts.
 */
export function laterThan(before: Instant, now: Instant): Instant {
  const last = Temporal.Instant.from(before);
  if (Temporal.Instant.compare(Temporal.Instant.from(now), last) > 0) return now;
  return Instant.parse(last.add({ milliseconds: 1 }).toString({ fractionalSecondDigits: 3 }));
}
