import { Temporal } from 'temporal-polyfill';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import { Instant, LocalDate, type ZoneName } from '#shared/model/time.ts';
import { instantOf } from '../sources/instantOf.ts';

/** ISO 8601 as programs write it: a day, with a time or without, with an offset or without. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T| +)(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)? *(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** The day a date or a time names, as it is written there. Null for what is not in the calendar, or out of 1900 to 2199. */
export function dayWritten(text: string): LocalDate | null {
  const [, year = '', month = '', day = ''] = ISO.exec(text.trim()) ?? [];
  const date = LocalDate.safeParse(`${year}-${month}-${day}`);
  return date.success && year >= '1900' && year < '2200' ? date.data : null;
}

/** The moment a text names. Without an offset it is meant in the zone. Null for a day alone and for what does not exist. */
export function momentWritten(text: string, zone: ZoneName): Instant | null {
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = ISO.exec(text.trim()) ?? [];
  if (hour === undefined || dayWritten(text) === null) return null;
  const fields = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')),
  };
  try {
    const local = Temporal.PlainDateTime.from(fields, { overflow: 'reject' });
    const there = offset?.toUpperCase() === 'Z' ? 'UTC' : (offset ?? zone);
    return instantOf(local.toZonedDateTime(there).epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** `Sun Feb 15 2026 15:15:14 GMT+0100 (…)`, as JavaScript writes a date by itself. */
export function momentOfJavaScript(text: string): Instant | null {
  const [written] = /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{2} \d{4} \d{2}:\d{2}:\d{2} GMT[+-]\d{4}/.exec(text) ?? [];
  return written === undefined ? null : instantOf(Date.parse(written));
}

/** The name of a zone when this machine knows it. */
export function knownZone(name: string | null | undefined): ZoneName | null {
  if (!name || name.length > 64 || !/^[A-Za-z]/.test(name)) return null;
  try {
    wallClockAt(Instant.parse('2027-01-01T00:00:00.000Z'), name);
    return name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What was last changed before it was made says one thing wrong; the change is dropped then. */
export function changedAt(createdAt: Instant | null, updatedAt: Instant | null): Instant | null {
  return createdAt !== null && updatedAt !== null && updatedAt < createdAt ? null : updatedAt;
}
