import { Temporal } from 'temporal-polyfill';
import { type Instant, LocalDate } from '../../model/time.ts';

/** What a calendar and a clock on the wall say. */
export interface WallClock {
  date: LocalDate;
  /** Since midnight. */
  minutes: number;
}

/** What the wall says in a zone (IANA name) at a moment. */
export function wallClockAt(moment: Instant, zone: string): WallClock {
  const there = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  return { date: LocalDate.parse(there.toPlainDate().toString()), minutes: there.hour * 60 + there.minute };
}
