import { LocalDate } from '#shared/model/time.ts';

export interface Now {
  /** Today on the wall calendar. */
  date: LocalDate;
  /** Minutes since midnight on the wall clock. */
  minutes: number;
  /** The same minute as milliseconds since 1970, for measuring how long something has taken. */
  epochMs: number;
}

/** What the wall says at a moment, in the zone the machine is in just then. */
export function nowAt(at: Date): Now {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(at.getFullYear()).padStart(4, '0');
  return {
    date: LocalDate.parse(`${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}`),
    minutes: at.getHours() * 60 + at.getMinutes(),
    epochMs: at.getTime(),
  };
}
