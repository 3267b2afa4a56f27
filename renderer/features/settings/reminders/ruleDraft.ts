import { isRefusal, type Refusal, refuse } from '#shared/domain/refusal.ts';
import { type RecurrenceRule, readRecurrenceRule } from '#shared/domain/time/recurrenceRule.ts';
import type { PartOfDay } from '#shared/model/curriculum.ts';
import type { ReminderRule, ReminderWhen } from '#shared/model/reminder.ts';
import { type LocalDate, WallTime, type Weekday } from '#shared/model/time.ts';

export type Repeat = 'daily' | 'weekdays' | 'weekly' | 'month-day' | 'month-weekday' | 'once' | 'before' | 'rrule';

/** What the form for a reminder holds: every field keeps its value while another way of repeating is looked at. */
export interface RuleDraft {
  title: string;
  repeat: Repeat;
  everyWeeks: number;
  weekdays: readonly Weekday[];
  /** 1 to 31, or -1 for the last day of a month. */
  monthDay: number;
  monthPlace: 'first' | 'last';
  monthWeekday: Weekday;
  part: PartOfDay;
  minutesBefore: number;
  rrule: string;
  from: LocalDate;
  time: WallTime;
  until: LocalDate | null;
  skipsRestDays: boolean;
}

/** What each part of the form is given. */
export interface DraftFieldsProps {
  draft: RuleDraft;
  onChange: (change: Partial<RuleDraft>) => void;
}

const DAY_CODES: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];

export function firstDraft(today: LocalDate): RuleDraft {
  return {
    ...{ title: '', repeat: 'daily', everyWeeks: 1, weekdays: [1], monthDay: 1, monthPlace: 'last', monthWeekday: 5 },
    ...{ part: 'morning', minutesBefore: 10, rrule: '', from: today, time: WallTime.parse('12:00'), until: null },
    skipsRestDays: false,
  };
}

/** What the draft says, for the planner; or what is still to choose. */
export function whenOf(draft: RuleDraft): ReminderWhen | Refusal {
  if (draft.repeat === 'before') return { kind: 'before', part: draft.part, minutes: draft.minutesBefore };
  const rrule = rruleOf(draft);
  if (typeof rrule !== 'string') return rrule;
  const { from, time, skipsRestDays } = draft;
  return { kind: 'rule', rrule, from, time, skipsRestDays: draft.repeat !== 'once' && skipsRestDays };
}

function rruleOf(draft: RuleDraft): string | Refusal {
  const { repeat, until, from } = draft;
  if (repeat === 'rrule') {
    return draft.rrule.trim() === '' ? refuse('Write a rule, for example FREQ=WEEKLY;BYDAY=MO,WE') : draft.rrule.trim();
  }
  if (repeat === 'once') return 'FREQ=DAILY;COUNT=1';
  if (until !== null && until < from) return refuse('The last day is before the first. Choose a later one.');
  const end = until === null ? '' : `;UNTIL=${until.replaceAll('-', '')}`;
  switch (repeat) {
    case 'daily':
      return `FREQ=DAILY${end}`;
    case 'weekdays':
      return `FREQ=WEEKLY;BYDAY=${codes(MONDAY_TO_FRIDAY)}${end}`;
    case 'weekly': {
      if (draft.weekdays.length === 0) return refuse('Choose at least one day of the week.');
      const interval = draft.everyWeeks === 1 ? '' : `;INTERVAL=${draft.everyWeeks}`;
      return `FREQ=WEEKLY${interval};BYDAY=${codes(draft.weekdays)}${end}`;
    }
    case 'month-day':
      return `FREQ=MONTHLY;BYMONTHDAY=${draft.monthDay}${end}`;
    case 'month-weekday':
      return `FREQ=MONTHLY;BYDAY=${draft.monthPlace === 'first' ? 1 : -1}${codes([draft.monthWeekday])}${end}`;
    default:
      return refuse('Choose how often it comes.');
  }
}

/** A rule as the form shows it; what the fields cannot say stays written as an RRULE. */
export function draftOf({ title, when }: Pick<ReminderRule, 'title' | 'when'>, today: LocalDate): RuleDraft {
  const first = { ...firstDraft(today), title };
  if (when.kind === 'before') return { ...first, repeat: 'before', part: when.part, minutesBefore: when.minutes };
  if (when.kind === 'last-study-day') return first;
  const { from, time, skipsRestDays, rrule } = when;
  const read = readRecurrenceRule(rrule);
  const fields = isRefusal(read) ? null : fieldsOf(read);
  return { ...first, from, time, skipsRestDays, rrule, ...(fields ?? { repeat: 'rrule' }) };
}

/** What the fields say of a rule; null where they cannot say it. */
export function fieldsOf(rule: RecurrenceRule): (Partial<RuleDraft> & { repeat: Repeat }) | null {
  const { freq, interval, count, until = null, byDay, byMonthDay, byMonth, bySetPos } = rule;
  if (byMonth || bySetPos) return null;
  if (freq === 'DAILY' && interval === 1 && count === 1 && !byDay && !byMonthDay) return { repeat: 'once' };
  if (count !== undefined) return null;
  if (freq === 'DAILY' && interval === 1 && !byDay && !byMonthDay) return { repeat: 'daily', until };
  if (freq === 'WEEKLY' && byDay) {
    const weekdays = byDay.map(weekdayOfCode).sort();
    if (interval === 1 && codes(weekdays) === codes(MONDAY_TO_FRIDAY)) return { repeat: 'weekdays', until };
    return { repeat: 'weekly', everyWeeks: interval, weekdays, until };
  }
  if (freq !== 'MONTHLY' || interval !== 1) return null;
  const [monthDay, ...otherDays] = byMonthDay ?? [];
  if (monthDay !== undefined && !byDay && otherDays.length === 0 && monthDay >= -1) {
    return { repeat: 'month-day', monthDay, until };
  }
  const [place, ...otherPlaces] = byDay ?? [];
  const found = /^\+?(-?1)([A-Z]{2})$/.exec(place ?? '');
  if (!found || byMonthDay || otherPlaces.length > 0) return null;
  const monthPlace = found[1] === '1' ? 'first' : 'last';
  return { repeat: 'month-weekday', monthPlace, monthWeekday: weekdayOfCode(found[2] ?? ''), until };
}

function codes(weekdays: readonly Weekday[]): string {
  return weekdays.map((weekday) => DAY_CODES[weekday - 1]).join(',');
}

function weekdayOfCode(code: string): Weekday {
  return DAY_CODES.indexOf(code) + 1;
}
