import type { LocalDate } from '../../model/time.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A rule of RFC 5545 that picks days. What it does not say is left out. */
export interface RecurrenceRule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count?: number;
  /** The last day that may be one of them. */
  until?: LocalDate;
  /** As written: `MO`, or `2MO` and `-1FR` within a month or a year. */
  byDay?: readonly string[];
  byMonthDay?: readonly number[];
  byMonth?: readonly number[];
  bySetPos?: readonly number[];
  weekStart?: string;
}

const WEEKDAY = '(?:MO|TU|WE|TH|FR|SA|SU)';
const PATTERNS: Record<string, RegExp> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T\d{6}Z?)?$/,
  BYDAY: new RegExp(`^([+-]?[1-9]\\d?)?${WEEKDAY}(,([+-]?[1-9]\\d?)?${WEEKDAY})*$`),
  BYMONTHDAY: /^[+-]?([1-9]|[12]\d|3[01])(,[+-]?([1-9]|[12]\d|3[01]))*$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$/,
  BYSETPOS: /^[+-]?[1-9]\d?(,[+-]?[1-9]\d?)*$/,
  WKST: new RegExp(`^${WEEKDAY}$`),
};

/** Reads the value of an RRULE; refuses, in words, what does not pick days. */
export function readRecurrenceRule(text: string): RecurrenceRule | Refusal {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = '', ...rest] = part.split('=');
    const pattern = PATTERNS[name];
    if (!pattern) return refuse(`A rule here cannot have “${name}”. Use ${Object.keys(PATTERNS).join(', ')}.`);
    if (rest.length > 0 || !pattern.test(value)) return refuse(`“${part}” in the rule cannot be read.`);
    if (parts.has(name)) return refuse(`The rule says ${name} twice. Leave one of them.`);
    parts.set(name, value);
  }
  const freq = parts.get('FREQ');
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') {
    return refuse('Say how often: begin the rule with FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.');
  }
  if (parts.has('COUNT') && parts.has('UNTIL')) return refuse('End the rule by COUNT or by UNTIL, not by both.');
  const isLong = freq === 'MONTHLY' || freq === 'YEARLY';
  if (!isLong && /\d/.test(parts.get('BYDAY') ?? '')) {
    return refuse('A numbered weekday like 2MO needs FREQ=MONTHLY or YEARLY.');
  }
  if (!isLong && parts.has('BYSETPOS')) return refuse('BYSETPOS needs FREQ=MONTHLY or YEARLY.');
  if (freq === 'WEEKLY' && parts.has('BYMONTHDAY')) return refuse('BYMONTHDAY does not go with FREQ=WEEKLY.');
  return { freq, interval: Number(parts.get('INTERVAL') ?? 1), ...chosenDays(parts) };
}

function chosenDays(parts: ReadonlyMap<string, string>): Omit<RecurrenceRule, 'freq' | 'interval'> {
  const list = (name: string) => parts.get(name)?.split(',');
  const numbers = (name: string) => list(name)?.map(Number);
  const count = parts.get('COUNT');
  const until = parts.get('UNTIL');
  const named = {
    byDay: list('BYDAY'),
    byMonthDay: numbers('BYMONTHDAY'),
    byMonth: numbers('BYMONTH'),
    bySetPos: numbers('BYSETPOS'),
    weekStart: parts.get('WKST'),
    count: count === undefined ? undefined : Number(count),
    // Compared as text only: a 31st that a month does not have ends the rule with that month.
    until: until && `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`,
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
}
