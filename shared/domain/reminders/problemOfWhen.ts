import type { ReminderAbout, ReminderRule, ReminderWhen } from '../../model/reminder.ts';
import type { LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { addDays } from '../time/localDate.ts';
import { datesOfRule } from '../time/recurrence.ts';
import { readRecurrenceRule } from '../time/recurrenceRule.ts';

const YEARS_AHEAD = 12;

/** Why a rule would never come; null when it can. What depends on the run may come with the next run, and is accepted. */
export function problemOfWhen(when: ReminderWhen, today: LocalDate): Refusal | null {
  if (when.kind !== 'rule') return null;
  const rule = readRecurrenceRule(when.rrule);
  if (isRefusal(rule)) return rule;
  const year = Number(when.from.slice(0, 4));
  if (year < 2000 || year > 2199) return refuse('Choose a first day between 2000 and 2199.');
  const from = when.from > today ? when.from : today;
  if (datesOfRule(rule, when.from, { from, until: addDays(from, YEARS_AHEAD * 366) }).length > 0) return null;
  return refuse(
    rule.until !== undefined || rule.count !== undefined
      ? 'This rule is over: it does not come again. Choose a later end.'
      : 'No day fits this rule. Choose other days.',
  );
}

/** One of the four keeps what it is about; a rule of one's own may be of any kind. */
export function problemOfChange({ about }: Pick<ReminderRule, 'about'>, when: ReminderWhen): Refusal | null {
  if (about === 'own' || FITS[about](when)) return null;
  return refuse('This reminder keeps what it is about. Change its time, or turn it off and make one of your own.');
}

const FITS: Record<Exclude<ReminderAbout, 'own'>, (when: ReminderWhen) => boolean> = {
  morning: (when) => when.kind === 'before' && when.part === 'morning',
  evening: (when) => when.kind === 'before' && when.part === 'evening',
  'weekly-review': (when) => when.kind !== 'before',
  cards: (when) => when.kind === 'rule',
};
