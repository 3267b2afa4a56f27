import type { LocalDateTime, ReminderRule, ReminderTarget } from '../../model/reminder.ts';
import type { LocalDate } from '../../model/time.ts';
import { isRefusal } from '../refusal.ts';
import { addDays, mondayOf } from '../time/localDate.ts';
import { datesOfRule } from '../time/recurrence.ts';
import { readRecurrenceRule } from '../time/recurrenceRule.ts';
import { minutesOf } from '../time/wallTime.ts';
import { localDateTime } from './localDateTime.ts';
import { firstToCome, isLastStudyDay, isRestDate, type StudyDays, windowOn } from './studyDays.ts';

/** One time a rule comes. Floating: what instant it is depends on the zone of that day. */
export interface RuleOccurrence {
  rule: ReminderRule;
  at: LocalDateTime;
  target: ReminderTarget;
}

interface Stretch {
  from: LocalDate;
  until: LocalDate;
}

/** When a rule comes on these dates, both included, in order of time. Whether it is on plays no part. */
export function occurrencesOf(rule: ReminderRule, days: StudyDays, stretch: Stretch): RuleOccurrence[] {
  const { when } = rule;
  switch (when.kind) {
    case 'before':
      return datesIn(stretch).flatMap((date) => {
        const first = firstToCome(days, date, when.part);
        if (!first) return [];
        const at = localDateTime(date, minutesOf(first.placement.start) - when.minutes);
        return [{ rule, at, target: { kind: 'session', sessionId: first.sessionId } }];
      });
    case 'last-study-day':
      return datesIn(stretch)
        .filter((date) => isLastStudyDay(days, date))
        .map((date) => ({
          rule,
          at: localDateTime(date, windowOn(days, date, 'evening').start - when.minutesBeforeEvening),
          target: { kind: 'weekly-review', week: mondayOf(date) },
        }));
    case 'rule': {
      const read = readRecurrenceRule(when.rrule);
      if (isRefusal(read)) return [];
      return datesOfRule(read, when.from, stretch)
        .filter((date) => !when.skipsRestDays || !isRestDate(days, date))
        .map((date) => ({
          rule,
          at: localDateTime(date, minutesOf(when.time)),
          target: { kind: rule.about === 'cards' ? 'cards' : 'none' },
        }));
    }
  }
}

function datesIn({ from, until }: Stretch): LocalDate[] {
  const dates: LocalDate[] = [];
  for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date);
  return dates;
}
