import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { addDays, daysBetween, shortDate } from '#shared/domain/time/localDate.ts';
import { DAYS_IN_BIN } from '#shared/model/entry.ts';
import { type Instant, LocalDate } from '#shared/model/time.ts';

/** When an entry was, as its row says it: a time today and yesterday, a date before, days left in the bin. */
export function entryWhen(entry: EntrySummary, today: LocalDate): string {
  if (entry.deletedAt) return daysLeft(entry.deletedAt, today);
  const isRecent = entry.date === today || entry.date === addDays(today, -1);
  return isRecent && localDateOf(entry.createdAt) === entry.date ? localTimeOf(entry.createdAt) : shortDate(entry.date);
}

export function daysLeft(deletedAt: Instant, today: LocalDate): string {
  const left = Math.max(0, DAYS_IN_BIN - daysBetween(localDateOf(deletedAt), today));
  return left === 1 ? '1 day left' : `${left} days left`;
}

function localDateOf(moment: Instant): LocalDate {
  const at = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  return LocalDate.parse(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}

function localTimeOf(moment: Instant): string {
  return new Date(moment).toTimeString().slice(0, 5);
}
