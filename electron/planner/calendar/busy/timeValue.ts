import { LocalDate } from '#shared/model/time.ts';
import { DAY, HOUR, MINUTE, SECOND, startOfDate, type Wall } from './wall.ts';

/** A date or a time as it is written in a value. */
export interface TimeValue {
  wall: Wall;
  isDate: boolean;
  isUtc: boolean;
}

/** `20270219`, `20270219T050000` or `20270219T040000Z`; null for anything else, and for days no calendar has. */
export function timeValue(text: string): TimeValue | null {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/i.exec(text.trim());
  if (!found) return null;
  const [, year = '', month = '', day = '', hour, minute = '', second = '', zulu] = found;
  const date = LocalDate.safeParse(`${year}-${month}-${day}`);
  if (!date.success || Number(year) < 1000) return null;
  if (hour === undefined) return { wall: startOfDate(date.data), isDate: true, isUtc: false };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const time = Number(hour) * HOUR + Number(minute) * MINUTE + Math.min(Number(second), 59) * SECOND;
  return { wall: startOfDate(date.data) + time, isDate: false, isUtc: zulu !== '' };
}

/** How long something lasts: so much on the wall clock, and then so many milliseconds that really pass. */
export interface Length {
  onTheWall: number;
  real: number;
}

/** `PT1H30M`, `P2D`, `P1W`; null for anything else. Days are those of the calendar (RFC 5545, 3.3.6). */
export function lengthValue(text: string): Length | null {
  const found = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text.trim());
  if (!found || /P$/i.test(text.trim())) return null;
  const [, sign, weeks, days, , hours, minutes, seconds] = found;
  if (sign === '-') return null;
  const count = (digits: string | undefined) => Number(digits ?? 0);
  return {
    onTheWall: (count(weeks) * 7 + count(days)) * DAY,
    real: count(hours) * HOUR + count(minutes) * MINUTE + count(seconds) * SECOND,
  };
}
