import { Temporal } from 'temporal-polyfill';
import { Instant, type LocalDate, type WallTime } from '../../model/time.ts';
import { wallClockAt } from '../time/wallClock.ts';
import { minutesOf, wallTimeAt } from '../time/wallTime.ts';
import type { Stretch } from './freePart.ts';

/** Work past midnight, as it is typed; longer than this it is rather a slip. */
const LONGEST_NIGHT_MINUTES = 8 * 60;

/** A stretch as a person types it, on the wall of a zone. */
export interface TypedStretch {
  /** The day it began. */
  date: LocalDate;
  from: WallTime;
  until: WallTime;
}

export function typedOf({ from, until }: Stretch, zone: string): TypedStretch {
  const begin = wallClockAt(from, zone);
  return { date: begin.date, from: wallTimeAt(begin.minutes), until: wallTimeAt(wallClockAt(until, zone).minutes) };
}

/**
 * The moments that are meant. An end before the beginning is the next morning's, when the night was short enough. What
 * was not changed keeps its seconds.
 */
export function stretchOf(typed: TypedStretch, zone: string, before: Stretch | null): Stretch {
  const { date, from, until } = typed;
  const old = before && typedOf(before, zone);
  const nightMinutes = minutesOf(until) + 24 * 60 - minutesOf(from);
  const endsNextDay = until < from && nightMinutes <= LONGEST_NIGHT_MINUTES;
  const isSameDay = old?.date === date;
  const keepsFrom = before && isSameDay && old?.from === from;
  const keepsUntil = before && isSameDay && old?.until === until && (keepsFrom || !endsNextDay);
  return {
    from: keepsFrom ? before.from : momentOn(date, from, zone),
    until: keepsUntil ? before.until : momentOn(date, until, zone, endsNextDay ? 1 : 0),
  };
}

function momentOn(date: LocalDate, time: WallTime, zone: string, daysLater = 0): Instant {
  const there = Temporal.PlainDate.from(date)
    .add({ days: daysLater })
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  return Instant.parse(there.toInstant().toString({ fractionalSecondDigits: 3 }));
}
