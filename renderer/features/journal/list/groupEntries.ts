import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { addDays, monthAndYear, monthName } from '#shared/domain/time/localDate.ts';
import type { LocalDate } from '#shared/model/time.ts';

/** One row of the list: the name of a stretch of time, or an entry of it. */
export type ListRow =
  | { type: 'heading'; key: string; words: string }
  | { type: 'entry'; key: string; entry: EntrySummary; place: number };

/** Entries, newest first, under the names of their days and months. */
export function groupEntries(entries: readonly EntrySummary[], today: LocalDate): ListRow[] {
  const rows: ListRow[] = [];
  let last = '';
  for (const [place, entry] of entries.entries()) {
    const words = groupOf(entry.date, today);
    if (words !== last) rows.push({ type: 'heading', key: `heading ${words}`, words });
    last = words;
    rows.push({ type: 'entry', key: entry.id, entry, place });
  }
  return rows;
}

/** Found entries come by relevance: days would only tear them apart. */
export function withoutGroups(entries: readonly EntrySummary[]): ListRow[] {
  return entries.map((entry, place) => ({ type: 'entry', key: entry.id, entry, place }));
}

function groupOf(date: LocalDate, today: LocalDate): string {
  if (date > today) return 'Later';
  if (date === today) return 'Today';
  if (date === addDays(today, -1)) return 'Yesterday';
  if (date.slice(0, 7) === today.slice(0, 7)) return `Earlier in ${monthName(date)}`;
  return date.slice(0, 4) === today.slice(0, 4) ? monthName(date) : monthAndYear(date);
}
