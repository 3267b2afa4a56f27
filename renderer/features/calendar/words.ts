import { ACTIVITY_LOOKS } from '#renderer/components/activityLooks.ts';
import type { SessionState } from '#shared/domain/run/sessionState.ts';
import { longDate } from '#shared/domain/time/localDate.ts';
import { endOf, MINUTES_A_DAY, wallTimeAt } from '#shared/domain/time/wallTime.ts';
import type { BusyStretch, CalendarBlock, CalendarDay } from './calendarDays.ts';
import type { Stretch } from './foldedAxis.ts';

/** What the state of a session is called; a waiting one needs no word where space is short. */
export const STATE_WORDS: Record<SessionState, string> = {
  waiting: 'waiting',
  started: 'under way',
  done: 'done',
  partly: 'partly',
  skipped: 'set aside',
  missed: 'missed',
};

/** `05:00 to 07:00` */
export function timesOf({ start, end }: Stretch): string {
  return `${wallTimeAt(start)} to ${endOf({ start: wallTimeAt(start), minutes: end - start })}`;
}

/** Everything about a block in one sentence, for those who do not see it. */
export function nameOf(block: CalendarBlock): string {
  const parts = [
    block.session.title,
    `${longDate(block.date)}, ${timesOf(block)}`,
    ACTIVITY_LOOKS[block.session.activity].word,
    STATE_WORDS[block.state],
  ];
  if (block.isAdded) parts.push('added to the plan');
  if (block.isMovedByHand) parts.push('moved by hand');
  return parts.join(', ');
}

/** `Day 12`, or `Days 12, 13` where sessions of two plan days meet. */
export function planDaysOf({ planDays }: CalendarDay): string {
  const numbers = planDays.map(({ number }) => number).join(', ');
  if (numbers === '') return '';
  return planDays.length === 1 ? `Day ${numbers}` : `Days ${numbers}`;
}

/** What is free of the plan on a day that would not be: `Kept free`, `Only the morning`. Empty on most days. */
export function freeWords({ isKeptFree, half }: Pick<CalendarDay, 'isKeptFree' | 'half'>): string {
  if (isKeptFree) return 'Kept free';
  return half ? `Only the ${half}` : '';
}

/** `Dentist, 09:00 to 10:00, Work`; a day from end to end is `all day`. */
export function busyWords({ title, calendar, ...stretch }: BusyStretch): string {
  const isAllDay = stretch.start === 0 && stretch.end === MINUTES_A_DAY;
  return [title || 'Busy', isAllDay ? 'all day' : timesOf(stretch), calendar].join(', ');
}

const MOST_BUSY_SAID = 4;

/** Everything about a day in one line, for those who do not see it. */
export function nameOfDay(day: CalendarDay): string {
  const { date, isToday, isRest, planDays, busy } = day;
  const more = busy.length - MOST_BUSY_SAID;
  const parts = [
    longDate(date),
    isToday && 'today',
    planDaysOf(day),
    planDays.map(({ title }) => title).join('; '),
    freeWords(day).toLowerCase() || (isRest && 'rest day'),
    ...busy.slice(0, MOST_BUSY_SAID).map((one) => `busy: ${busyWords(one)}`),
    more > 0 && `and ${more} more busy times`,
  ];
  return parts.filter(Boolean).join(', ');
}
