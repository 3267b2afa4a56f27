import type { LocalDateTime, ReminderRule } from '../../model/reminder.ts';
import { addDays, daysBetween } from '../time/localDate.ts';
import { dateOf } from './localDateTime.ts';
import { occurrencesOf, type RuleOccurrence } from './occurrencesOf.ts';
import type { StudyDays } from './studyDays.ts';

/** Days looked ahead: a rule of years needs many, one of days is found at once. */
const STEPS = [14, 60, 400, 12 * 366];

/** What a rule brings after a moment, at most `count` of the next twelve years. */
export function nextOccurrences(
  rule: ReminderRule,
  days: StudyDays,
  { after, count }: { after: LocalDateTime; count: number },
): RuleOccurrence[] {
  const from = dateOf(after);
  const steps = rule.when.kind === 'rule' ? STEPS : [daysToLastSession(days, after)];
  let found: RuleOccurrence[] = [];
  for (const step of steps) {
    found = occurrencesOf(rule, days, { from, until: addDays(from, step) }).filter(({ at }) => at > after);
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}

function daysToLastSession({ placed }: StudyDays, after: LocalDateTime): number {
  const last = [...placed.keys()].at(-1);
  if (last === undefined || last < after.slice(0, 10)) return 0;
  return daysBetween(dateOf(after), last);
}
