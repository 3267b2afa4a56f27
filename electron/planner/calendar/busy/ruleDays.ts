import type { RecurrenceRule, RuleWeekday } from './recurrenceRule.ts';
import { DAY, type Wall } from './wall.ts';

/** A day of the calendar, at its midnight. */
interface Day {
  wall: Wall;
  year: number;
  /** 1 to 12. */
  month: number;
  monthDay: number;
}

/** Which days of the calendar a rule means, its missing words taken from the first occurrence (RFC 5545, 3.3.10). */
export function ruleDays(rule: RecurrenceRule, start: Wall): (midnight: Wall) => boolean {
  const { weekdays, months, monthDays } = withDefaults(rule, start);
  const anyWeekdays = new Set(weekdays.map(({ weekday }) => weekday));
  const hasNth = weekdays.some(({ nth }) => nth !== 0);
  const others = [months, rule.weekNumbers, rule.yearDays, monthDays];
  const isByWeekdayOnly = !hasNth && others.every((list) => list.length === 0);
  return (midnight) => {
    if (anyWeekdays.size > 0 && !anyWeekdays.has(weekdayAt(midnight))) return false;
    // What most series need, and a day of the calendar costs more than all the rest.
    if (isByWeekdayOnly) return true;
    const day = dayAt(midnight);
    return (
      isIn(months, () => [day.month]) &&
      isIn(rule.weekNumbers, () => weekNumbers(day, rule.weekStart)) &&
      isIn(rule.yearDays, () => fromBothEnds(yearDayOf(day), daysInYear(day.year))) &&
      isIn(monthDays, () => fromBothEnds(day.monthDay, daysInMonth(day))) &&
      (!hasNth || weekdays.some((weekday) => isWeekday(day, weekday, rule)))
    );
  };
}

function withDefaults(rule: RecurrenceRule, start: Wall): Pick<RecurrenceRule, 'weekdays' | 'months' | 'monthDays'> {
  const { frequency, weekdays, months, monthDays, yearDays, weekNumbers: weeks } = rule;
  const given = { weekdays, months, monthDays };
  if (weekdays.length + monthDays.length + yearDays.length > 0) return given;
  const first = dayAt(start);
  const sameWeekday = { ...given, weekdays: [{ weekday: weekdayAt(start), nth: 0 }] };
  if (weeks.length > 0 || frequency === 'WEEKLY') return sameWeekday;
  if (frequency === 'MONTHLY') return { ...given, monthDays: [first.monthDay] };
  if (frequency !== 'YEARLY') return given;
  return { ...given, monthDays: [first.monthDay], months: months.length > 0 ? months : [first.month] };
}

/** The nth of its kind counts within the month, or within the year where the rule names no month. */
function isWeekday(
  day: Day,
  { weekday, nth }: RuleWeekday,
  { frequency, months, weekNumbers }: RecurrenceRule,
): boolean {
  if (weekdayAt(day.wall) !== weekday) return false;
  const isYearly = frequency === 'YEARLY' && weekNumbers.length === 0;
  if (nth === 0 || !(frequency === 'MONTHLY' || isYearly)) return true;
  const [place, all] =
    isYearly && months.length === 0 ? [yearDayOf(day), daysInYear(day.year)] : [day.monthDay, daysInMonth(day)];
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((all - place + 1) / 7) === -nth;
}

/** A list that is empty asks for nothing. */
function isIn(list: readonly number[], values: () => number[]): boolean {
  return list.length === 0 || values().some((value) => list.includes(value));
}

const fromBothEnds = (place: number, all: number): number[] => [place, place - all - 1];

function dayAt(wall: Wall): Day {
  const date = new Date(wall);
  return {
    wall: Math.floor(wall / DAY) * DAY,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    monthDay: date.getUTCDate(),
  };
}

/** 0 is Sunday; the first of January 1970 was a Thursday. */
export function weekdayAt(wall: Wall): number {
  return (((Math.floor(wall / DAY) + 4) % 7) + 7) % 7;
}

const daysInMonth = ({ year, month }: Day): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const startOfYear = (year: number): Wall => Date.UTC(year, 0, 1);
const daysInYear = (year: number): number => (startOfYear(year + 1) - startOfYear(year)) / DAY;
const yearDayOf = ({ wall, year }: Day): number => (wall - startOfYear(year)) / DAY + 1;

/** Counted from both ends of the year its week belongs to: the one that has four days of it or more. */
function weekNumbers({ wall }: Day, weekStart: number): number[] {
  const firstOfWeek = wall - ((weekdayAt(wall) - weekStart + 7) % 7) * DAY;
  const year = new Date(firstOfWeek + 3 * DAY).getUTCFullYear();
  const weeks = (firstWeekOf(year + 1, weekStart) - firstWeekOf(year, weekStart)) / (7 * DAY);
  return fromBothEnds((firstOfWeek - firstWeekOf(year, weekStart)) / (7 * DAY) + 1, weeks);
}

/** The first day of the week that holds the fourth of January. */
function firstWeekOf(year: number, weekStart: number): Wall {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((weekdayAt(fourth) - weekStart + 7) % 7) * DAY;
}
