import type { Occurrence } from '#shared/contract/remindersContract.ts';
import { isRefusal } from '#shared/domain/refusal.ts';
import { dateOf, timeOf } from '#shared/domain/reminders/localDateTime.ts';
import { addDays, mediumDate, weekdayName } from '#shared/domain/time/localDate.ts';
import { readRecurrenceRule } from '#shared/domain/time/recurrenceRule.ts';
import { inOneLine } from '#shared/domain/words/inOneLine.ts';
import type { LocalDateTime, ReminderWhen } from '#shared/model/reminder.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { fieldsOf } from './ruleDraft.ts';

/** `Every 2 weeks on Monday and Thursday at 07:30, not on rest days` */
export function ruleInWords(when: ReminderWhen): string {
  if (when.kind === 'before') return `${when.minutes} minutes before the ${when.part}’s first session`;
  if (when.kind === 'last-study-day') {
    return `On the last study day of the week, ${when.minutesBeforeEvening} minutes before the evening`;
  }
  const rest = when.skipsRestDays ? ', not on rest days' : '';
  return `${daysInWords(when)} at ${when.time}${rest}`;
}

function daysInWords({ rrule, from }: Extract<ReminderWhen, { kind: 'rule' }>): string {
  const read = readRecurrenceRule(rrule);
  const fields = isRefusal(read) ? null : fieldsOf(read);
  if (!fields) return `By the rule ${rrule}`;
  const { repeat, until = null, weekdays = [], everyWeeks = 1, monthDay = 1, monthPlace, monthWeekday = 1 } = fields;
  const end = until === null ? '' : ` until ${mediumDate(until)}`;
  switch (repeat) {
    case 'once':
      return `Once, on ${mediumDate(from)}`;
    case 'daily':
      return `Every day${end}`;
    case 'weekdays':
      return `Monday to Friday${end}`;
    case 'weekly':
      return `${everyWeeks === 1 ? 'Every week' : `Every ${everyWeeks} weeks`} on ${inOneLine(weekdays.map(weekdayName))}${end}`;
    case 'month-day':
      return `Every month on ${monthDay === -1 ? 'its last day' : `day ${monthDay}`}${end}`;
    case 'month-weekday':
      return `Every month on the ${monthPlace} ${weekdayName(monthWeekday)}${end}`;
    default:
      return `By the rule ${rrule}`;
  }
}

/** `Today, 04:50`, `Tomorrow, 04:50`, `Fri 19 Feb, 04:50`, with the year where it is another. */
export function momentInWords(at: LocalDateTime, today: LocalDate): string {
  const date = dateOf(at);
  return `${dayInWords(date, today)}, ${timeOf(at)}`;
}

function dayInWords(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'Today';
  if (date === addDays(today, 1)) return 'Tomorrow';
  const year = date.slice(0, 4);
  return year === today.slice(0, 4) ? mediumDate(date) : `${mediumDate(date)} ${year}`;
}

/** When it comes, and whether it has to wait. */
export function occurrenceInWords({ at, isQuiet }: Occurrence, today: LocalDate): string {
  const words = momentInWords(at, today);
  return isQuiet ? `${words}, told when your quiet hours end` : words;
}
