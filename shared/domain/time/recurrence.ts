import { datetime, RRule, type Weekday as RuleWeekday } from 'rrule';
import { LocalDate, type Weekday } from '../../model/time.ts';

const RULE_WEEKDAYS: readonly RuleWeekday[] = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

interface StudyDates {
  /** The first date that may be one of them. */
  from: LocalDate;
  restWeekdays: readonly Weekday[];
  /** Single dates that are kept free. */
  blocked: readonly LocalDate[];
  /** Single rest days that are studied on this once. */
  opened?: readonly LocalDate[];
  count: number;
}

/**
 * The next dates one studies on. The rule is expanded in floating time: rrule carries it in UTC fields,
 * which no zone and no clock change can touch. A rule begins where it is asked for, so it stays short.
 */
export function studyDates({ from, restWeekdays, blocked, opened = [], count }: StudyDates): LocalDate[] {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const rule = new RRule({
    freq: RRule.DAILY,
    dtstart: datetime(year, month, day),
    byweekday: RULE_WEEKDAYS.filter((_, index) => !restWeekdays.includes(index + 1)),
    count: count + blocked.length,
  });
  const isBlocked = new Set<string>(blocked);
  const texts = rule.all().map((moment) => moment.toISOString().slice(0, 10));
  const last = texts.at(-1) ?? from;
  const also = opened.filter((date) => from <= date && date <= last);
  return [...new Set([...texts, ...also])]
    .filter((text) => !isBlocked.has(text))
    .sort()
    .slice(0, count)
    .map((text) => LocalDate.parse(text));
}
