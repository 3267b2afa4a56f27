import { dateOf } from '#shared/domain/reminders/localDateTime.ts';
import { addDays, longDate } from '#shared/domain/time/localDate.ts';
import type { Notice } from '#shared/model/reminder.ts';
import type { LocalDate } from '#shared/model/time.ts';

export interface NoticeDay {
  date: LocalDate;
  /** `Today`, `Yesterday`, `Monday 15 February`. */
  words: string;
  notices: Notice[];
}

const SETTLED: readonly Notice['state'][] = ['started', 'not-today', 'dismissed'];

/** What waits, by the day it was due, and what was answered; both with the newest first. */
export function inboxGroups(
  notices: readonly Notice[],
  today: LocalDate,
): { waiting: NoticeDay[]; answered: Notice[] } {
  const waiting: NoticeDay[] = [];
  for (const notice of notices) {
    if (isAnswered(notice)) continue;
    const date = dateOf(notice.dueAt);
    const known = waiting.find((day) => day.date === date);
    if (known) known.notices.push(notice);
    else waiting.push({ date, words: dayInWords(date, today), notices: [notice] });
  }
  waiting.sort((one, other) => (one.date < other.date ? 1 : -1));
  return { waiting, answered: notices.filter(isAnswered) };
}

function isAnswered({ state }: Notice): boolean {
  return SETTLED.includes(state);
}

export function dayInWords(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'Today';
  return date === addDays(today, -1) ? 'Yesterday' : longDate(date);
}
