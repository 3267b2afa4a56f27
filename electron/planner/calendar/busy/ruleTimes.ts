import type { Frequency, RecurrenceRule } from './recurrenceRule.ts';
import { ruleDays, weekdayAt } from './ruleDays.ts';
import { DAY, HOUR, MINUTE, midnightOf, SECOND, type Wall } from './wall.ts';

/** A step is one of the years, days or seconds that a rule goes through, or a time in it. */
const MOST_STEPS = 100_000;
const MOST_STEPS_TOGETHER = 1_000_000;

/** How far all rules of one file together may be followed still. */
export interface Patience {
  stepsLeft: number;
}

export const newPatience = (): Patience => ({ stepsLeft: MOST_STEPS_TOGETHER });

/** A rule that would have to be followed longer than a person waits. */
export class TooOften extends Error {}

interface Range {
  start: Wall;
  from: Wall;
  /** Not included. */
  until: Wall;
}

/**
 * The readings from `from` on and before `until` at which a rule recurs that began at `start`, in order. `UNTIL` is left
 * to the caller, who knows its zone. Throws TooOften.
 *
 * Our own: for a rule that never comes true, such as each 30 February, rrule 2.8.1 counts six seconds or for ever and
 * ical.js 2.2.1 for ever, which a file from elsewhere must not do to us. Tests compare it with both.
 */
export function ruleTimes(rule: RecurrenceRule, { start, from, until }: Range, patience: Patience): Wall[] {
  const isRuleDay = ruleDays(rule, start);
  const timesOfDay = dayTimes(rule, start);
  const times: Wall[] = [];
  // Without a count, what lies before the range need not be looked at.
  let period = periodAt(start, rule);
  if (rule.count === null)
    period += Math.max(0, Math.floor((periodAt(from, rule) - period) / rule.interval)) * rule.interval;
  let counted = 0;
  for (let steps = 0; startOf(period, rule) < until; steps += 1, period += rule.interval) {
    patience.stepsLeft -= 1;
    if (steps > MOST_STEPS || patience.stepsLeft < 0) throw new TooOften();
    const inside = inPeriod(period);
    patience.stepsLeft -= inside.length;
    for (const time of inside) {
      if (time < start) continue;
      if (time >= until || counted === rule.count) return times;
      counted += 1;
      if (time >= from) times.push(time);
    }
    if (counted === rule.count) return times;
  }
  return times;

  function inPeriod(at: number): Wall[] {
    const [first, last] = [startOf(at, rule), startOf(at + 1, rule)];
    const all: Wall[] = [];
    for (let day = midnightOf(first); day < last; day += DAY) {
      if (!isRuleDay(day)) continue;
      for (const time of timesOfDay(first - day)) all.push(day + time);
    }
    if (rule.positions.length === 0) return all;
    const chosen = rule.positions.flatMap((position) => all.at(position > 0 ? position - 1 : position) ?? []);
    return [...new Set(chosen)].sort((one, other) => one - other);
  }
}

/** The times of a day, in order; of a rule by the hour or faster only those within its period that begins then. */
function dayTimes(rule: RecurrenceRule, start: Wall): (periodStart: number) => number[] {
  const first = new Date(start);
  const inOrder = (given: number[], otherwise: number) =>
    given.length > 0 ? [...new Set(given)].sort((one, other) => one - other) : [otherwise];
  const hours = inOrder(rule.hours, first.getUTCHours());
  const minutes = inOrder(rule.minutes, first.getUTCMinutes());
  const seconds = inOrder(rule.seconds, first.getUTCSeconds());
  const { frequency } = rule;
  const isFast = frequency === 'HOURLY' || frequency === 'MINUTELY' || frequency === 'SECONDLY';
  const all = timesOf(hours, minutes, seconds);
  if (!isFast) return () => all;

  /** What the period says, if the rule allows it. */
  const only = (given: number[], value: number) => (given.length === 0 || given.includes(value) ? [value] : []);
  return (time) =>
    timesOf(
      only(rule.hours, Math.floor(time / HOUR)),
      frequency === 'HOURLY' ? minutes : only(rule.minutes, Math.floor(time / MINUTE) % 60),
      frequency === 'SECONDLY' ? only(rule.seconds, Math.floor(time / SECOND) % 60) : seconds,
    );
}

function timesOf(hours: number[], minutes: number[], seconds: number[]): number[] {
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * HOUR + minute * MINUTE + second * SECOND)),
  );
}

const PERIODS: Partial<Record<Frequency, number>> = { DAILY: DAY, HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: SECOND };

/** The number of the year, month, week, day … a reading is in. */
function periodAt(wall: Wall, { frequency, weekStart }: RecurrenceRule): number {
  const date = new Date(wall);
  if (frequency === 'YEARLY') return date.getUTCFullYear();
  if (frequency === 'MONTHLY') return date.getUTCFullYear() * 12 + date.getUTCMonth();
  if (frequency === 'WEEKLY') return Math.floor((wall - firstWeek(weekStart)) / (7 * DAY));
  return Math.floor(wall / (PERIODS[frequency] ?? DAY));
}

function startOf(period: number, { frequency, weekStart }: RecurrenceRule): Wall {
  if (frequency === 'YEARLY') return Date.UTC(period, 0, 1);
  if (frequency === 'MONTHLY') return Date.UTC(Math.floor(period / 12), period % 12, 1);
  if (frequency === 'WEEKLY') return firstWeek(weekStart) + period * 7 * DAY;
  return period * (PERIODS[frequency] ?? DAY);
}

/** Where the week of the first of January 1970 begins. */
const firstWeek = (weekStart: number): Wall => -((weekdayAt(0) - weekStart + 7) % 7) * DAY;
