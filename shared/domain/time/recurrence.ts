import { datetime, type Options, RRule, type Weekday as RuleWeekday } from 'rrule';
import { Temporal } from 'temporal-polyfill';
import { LocalDate } from '../../model/time.ts';
import { addDays, daysBetween, weekdayOf } from './localDate.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';

const RULE_WEEKDAYS: readonly RuleWeekday[] = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

interface Stretch {
  from: LocalDate;
  until: LocalDate;
}

/**
 * The dates a rule picks, both ends of the stretch included. `begin` is where the rule begins. The library is asked from
 * just before the stretch on: walking there from the rule's beginning takes milliseconds a rule.
 */
export function datesOfRule(rule: RecurrenceRule, begin: LocalDate, { from, until }: Stretch): LocalDate[] {
  // Counting needs all of them; at most 999 are counted.
  const first = rule.count === undefined && from > begin ? from : begin;
  const last = rule.until !== undefined && rule.until < until ? rule.until : until;
  if (last < first) return [];
  const picked = expanded(rule, begin, { from: first, until: last }).filter((date) => isPicked(rule, date));
  return (rule.count === undefined ? picked : picked.slice(0, rule.count)).filter((date) => date >= from);
}

/*
 * rrule looks for the next date until the year 9999: seconds for a rule of days that never comes. Days and weeks are
 * therefore stepped through without conditions, which are checked here.
 */
function expanded(rule: RecurrenceRule, begin: LocalDate, { from, until }: Stretch): LocalDate[] {
  const { freq, interval, weekStart, bySetPos } = rule;
  const start = nearStart(rule, begin, from);
  const byDay = rule.byDay ?? [];
  const isLong = freq === 'MONTHLY' || freq === 'YEARLY';
  const hasDay = rule.byMonthDay !== undefined || byDay.length > 0;
  const days = hasDay || !isLong ? rule.byMonthDay : [Number(begin.slice(8))];
  const months = freq === 'YEARLY' ? (rule.byMonth ?? (hasDay ? undefined : [Number(begin.slice(5, 7))])) : undefined;
  const options: Partial<Options> = {
    freq: RRule[freq],
    interval,
    dtstart: moment(start),
    ...(weekStart ? { wkst: weekdayNamed(weekStart) } : {}),
    ...(freq !== 'DAILY' && byDay.length > 0 ? { byweekday: byDay.map(weekdayNamed) } : {}),
    ...(isLong && days ? { bymonthday: [...days] } : {}),
    ...(months ? { bymonth: [...months] } : {}),
    ...(bySetPos ? { bysetpos: [...bySetPos] } : {}),
  };
  return new RRule(options)
    .between(moment(from), moment(until), true)
    .map((each) => LocalDate.parse(each.toISOString().slice(0, 10)));
}

function isPicked({ freq, byDay, byMonth, byMonthDay }: RecurrenceRule, date: LocalDate): boolean {
  if (freq !== 'YEARLY' && byMonth && !byMonth.includes(Number(date.slice(5, 7)))) return false;
  if (freq !== 'DAILY') return true;
  if (byDay && !byDay.includes(WEEKDAY_NAMES[weekdayOf(date) - 1] ?? '')) return false;
  const day = Number(date.slice(8));
  const fromEnd = day - 1 - daysInMonth(date);
  return !byMonthDay || byMonthDay.includes(day) || byMonthDay.includes(fromEnd);
}

/** A date at most one interval before `from` on which the rule may begin and still pick the same dates from there. */
function nearStart({ freq, interval }: RecurrenceRule, begin: LocalDate, from: LocalDate): LocalDate {
  if (from <= begin) return begin;
  const whole = (steps: number) => Math.floor(steps / interval) * interval;
  if (freq === 'DAILY') return addDays(begin, whole(daysBetween(begin, from)));
  if (freq === 'WEEKLY') return addDays(begin, 7 * whole(Math.floor(daysBetween(begin, from) / 7)));
  const month = (date: LocalDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const year = (date: LocalDate) => Number(date.slice(0, 4));
  const steps = freq === 'MONTHLY' ? whole(month(from) - month(begin)) : whole(year(from) - year(begin));
  if (steps === 0) return begin;
  const near = freq === 'MONTHLY' ? month(begin) + steps : (year(begin) + steps) * 12;
  return LocalDate.parse(`${padded(Math.floor(near / 12), 4)}-${padded((near % 12) + 1, 2)}-01`);
}

const WEEKDAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function weekdayNamed(name: string): RuleWeekday {
  const weekday = RULE_WEEKDAYS[WEEKDAY_NAMES.indexOf(name.slice(-2))] ?? RRule.MO;
  const number = Number(name.slice(0, -2));
  return number === 0 ? weekday : weekday.nth(number);
}

function daysInMonth(date: LocalDate): number {
  return Temporal.PlainDate.from(date).daysInMonth;
}

function moment(date: LocalDate): ReturnType<typeof datetime> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return datetime(year, month, day);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
