import { dateOf, localAt, timeOf } from '#shared/domain/reminders/localDateTime.ts';
import { addDays, longDate, mediumDate } from '#shared/domain/time/localDate.ts';
import type { Notice } from '#shared/model/reminder.ts';
import type { LocalDate } from '#shared/model/time.ts';

interface NoticeDay {
  date: LocalDate;
  /** `Today`, `Yesterday`, `Monday 15 February`. */
  words: string;
  notices: Notice[];
}

const SETTLED: readonly Notice['state'][] = ['started', 'not-today', 'dismissed'];

/** What waits, by the day it came, and what was answered; both with the newest first. */
export function inboxGroups(
  notices: readonly Notice[],
  today: LocalDate,
): { waiting: NoticeDay[]; answered: Notice[] } {
  const waiting: NoticeDay[] = [];
  for (const notice of notices) {
    if (isAnswered(notice)) continue;
    const date = cameOn(notice);
    const known = waiting.find((day) => day.date === date);
    if (known) known.notices.push(notice);
    else waiting.push({ date, words: dayInWords(date, today), notices: [notice] });
  }
  waiting.sort((one, other) => (one.date < other.date ? 1 : -1));
  return { waiting, answered: notices.filter(isAnswered) };
}

/** The day on the wall when it was told: a digest is of the day of its telling. */
export function cameOn({ deliveredAt, zone }: Notice): LocalDate {
  return dateOf(localAt(deliveredAt, zone));
}

/** `04:50`, with the date where it came on a later day. */
export function dueInWords(notice: Notice): string {
  const date = dateOf(notice.dueAt);
  const time = timeOf(notice.dueAt);
  return date === cameOn(notice) ? time : `${mediumDate(date)}, ${time}`;
}

function isAnswered({ state }: Notice): boolean {
  return SETTLED.includes(state);
}

export function dayInWords(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'Today';
  return date === addDays(today, -1) ? 'Yesterday' : longDate(date);
}
