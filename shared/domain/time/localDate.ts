import { Temporal } from 'temporal-polyfill';
import { LocalDate, type Weekday } from '../../model/time.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The calendar day so many days later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateNumbered(numberOf(date) + days);
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return numberOf(to) - numberOf(from);
}

/** For sorting, earliest first. The text of a date sorts like the date. */
export function compareDates(one: LocalDate, other: LocalDate): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function laterDate(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? other : one;
}

export function earlierDate(one: LocalDate, other: LocalDate): LocalDate {
  return other < one ? other : one;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): Weekday {
  const sinceMonday = (numberOf(date) + DAY_ZERO.dayOfWeek - 1) % DAYS_A_WEEK;
  return (sinceMonday < 0 ? sinceMonday + DAYS_A_WEEK : sinceMonday) + 1;
}

/** The Monday of the date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** `Friday 19 February`. Never in the system's language, so that pictures and exports are alike everywhere. */
export function longDate(date: LocalDate): string {
  return `${weekdayName(weekdayOf(date))} ${dayOfMonth(date)} ${monthName(date)}`;
}

/** `19 February 2027` */
export function dateWords(date: LocalDate): string {
  return `${dayOfMonth(date)} ${monthName(date)} ${date.slice(0, 4)}`;
}

/** `Fri 19 Feb` */
export function mediumDate(date: LocalDate): string {
  return `${shortWeekdayName(weekdayOf(date))} ${shortDate(date)}`;
}

/** `19 Feb` */
export function shortDate(date: LocalDate): string {
  return `${dayOfMonth(date)} ${monthName(date).slice(0, 3)}`;
}

/** `February 2027` */
export function monthAndYear(date: LocalDate): string {
  return `${monthName(date)} ${date.slice(0, 4)}`;
}

/** `February` */
export function monthName(date: LocalDate): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
}

/** 1 to 31. */
export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8));
}

/** `Friday` */
export function weekdayName(weekday: Weekday): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** `Fri` */
export function shortWeekdayName(weekday: Weekday): string {
  return weekdayName(weekday).slice(0, 3);
}

const DAYS_A_WEEK = 7;
const DAY_ZERO = Temporal.PlainDate.from('2027-02-01');
/** Laying out a plan counts the same days thousands of times; each is worked out once. */
const numbers = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();

/** Days since day zero. */
function numberOf(date: LocalDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = DAY_ZERO.until(Temporal.PlainDate.from(date)).days;
  numbers.set(date, number);
  return number;
}

function dateNumbered(number: number): LocalDate {
  const known = dates.get(number);
  if (known) return known;
  const date = LocalDate.parse(DAY_ZERO.add({ days: number }).toString());
  dates.set(number, date);
  return date;
}
