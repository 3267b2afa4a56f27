import { type TimeValue, timeValue } from './timeValue.ts';

export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export interface RuleWeekday {
  /** 0 is Sunday. */
  weekday: number;
  /** The second is 2, the last -1, each is 0. */
  nth: number;
}

/** When something recurs (RFC 5545, 3.3.10). An empty list means that the rule says nothing about it. */
export interface RecurrenceRule {
  frequency: Frequency;
  interval: number;
  count: number | null;
  until: TimeValue | null;
  /** 0 is Sunday. */
  weekStart: number;
  seconds: number[];
  minutes: number[];
  hours: number[];
  weekdays: RuleWeekday[];
  monthDays: number[];
  yearDays: number[];
  weekNumbers: number[];
  months: number[];
  positions: number[];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Thrown for a rule that cannot be read, with words that go on after “the rule … ”. */
/** Says what is wrong in a part of a sentence. It repeats what stands there, which in a spoilt file may be pages. */
class BadRule extends Error {}

const MOST_LETTERS = 200;

/** The rule, or what is wrong with it. */
export function recurrenceRule(text: string): RecurrenceRule | { problem: string } {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof BadRule) return { problem: error.message.slice(0, MOST_LETTERS) };
    throw error;
  }
}

function read(text: string): RecurrenceRule {
  const parts = new Map<string, string>();
  for (const part of text.trim().split(';')) {
    if (part === '') continue;
    const [name = '', value] = part.toUpperCase().split('=');
    if (!value) throw new BadRule(`says nothing for ${name}`);
    if (name.startsWith('X-')) continue;
    if (parts.has(name)) throw new BadRule(`says ${name} twice`);
    parts.set(name, value);
  }

  function take(name: string): string | null {
    const value = parts.get(name) ?? null;
    parts.delete(name);
    return value;
  }
  function number(name: string, value: string, least: number, most: number): number {
    const read = /^[+-]?\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(read >= least && read <= most)) throw new BadRule(`has ${name}=${value}, which is no number for it`);
    return read;
  }
  function numbers(name: string, least: number, most: number): number[] {
    return (take(name)?.split(',') ?? []).map((value) => {
      const read = number(name, value, least, most);
      if (read === 0 && least < 0) throw new BadRule(`has ${name}=0`);
      return read;
    });
  }

  const count = take('COUNT');
  const rule: RecurrenceRule = {
    frequency: frequencyOf(take('FREQ')),
    // Some programs write 0 and mean 1.
    interval: Math.max(1, number('INTERVAL', take('INTERVAL') ?? '1', 0, 999_999_999)),
    count: count === null ? null : number('COUNT', count, 1, 999_999_999),
    until: untilOf(take('UNTIL')),
    weekStart: weekdayOf(take('WKST') ?? 'MO').weekday,
    seconds: numbers('BYSECOND', 0, 60).map((second) => Math.min(second, 59)),
    minutes: numbers('BYMINUTE', 0, 59),
    hours: numbers('BYHOUR', 0, 23),
    weekdays: (take('BYDAY')?.split(',') ?? []).map(weekdayOf),
    monthDays: numbers('BYMONTHDAY', -31, 31),
    yearDays: numbers('BYYEARDAY', -366, 366),
    weekNumbers: numbers('BYWEEKNO', -53, 53),
    months: numbers('BYMONTH', 1, 12),
    positions: numbers('BYSETPOS', -366, 366),
  };
  const [unknown] = parts.keys();
  if (unknown !== undefined) throw new BadRule(`has ${unknown}, which Leadlight does not know`);
  return rule;
}

function frequencyOf(text: string | null): Frequency {
  const found = FREQUENCIES.find((frequency) => frequency === text);
  if (!found) throw new BadRule(text === null ? 'has no FREQ' : `has FREQ=${text}, which is not one`);
  return found;
}

function untilOf(text: string | null): TimeValue | null {
  if (text === null) return null;
  const until = timeValue(text);
  if (!until) throw new BadRule(`has UNTIL=${text}, which is not a date`);
  return until;
}

function weekdayOf(text: string): RuleWeekday {
  const [, nth = '', day = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const weekday = WEEKDAYS.indexOf(day);
  if (weekday === -1 || (nth !== '' && (Number(nth) === 0 || Math.abs(Number(nth)) > 53))) {
    throw new BadRule(`names ${text}, which is not a day of the week`);
  }
  return { weekday, nth: Number(nth) };
}
