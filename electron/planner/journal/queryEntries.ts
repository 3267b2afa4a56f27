import type { z } from 'zod';
import type { EntryQuery } from '#shared/contract/journalContract.ts';
import type { LocalDate } from '#shared/model/time.ts';
import type { IndexedEntry } from './indexedEntry.ts';

type Query = z.output<typeof EntryQuery>;

/** True when the entry is among those asked for, whatever the text. */
export function fits(entry: IndexedEntry, query: Query): boolean {
  return (
    (entry.deletedAt !== null) === query.inBin &&
    (query.kinds.length === 0 || query.kinds.includes(entry.kind)) &&
    (query.tag === null || entry.tags.includes(query.tag)) &&
    (query.until === null || entry.date <= query.until) &&
    (query.sessionId === null || entry.links.sessionId === query.sessionId) &&
    (query.planDay === null || entry.links.planDay === query.planDay) &&
    (query.item === null || entry.links.items.includes(query.item))
  );
}

/** For sorting: by the day an entry is about, then by when it was made, the newest first. */
export function newestFirst(one: IndexedEntry, other: IndexedEntry): number {
  return (
    compareText(other.date, one.date) || compareText(other.createdAt, one.createdAt) || compareText(other.id, one.id)
  );
}

export function page<Item>(items: Item[], { cursor, limit }: Query) {
  const end = cursor + limit;
  return { entries: items.slice(cursor, end), total: items.length, nextCursor: end < items.length ? end : null };
}

/** Entries a day of one month, in order of days; the bin does not count. */
export function daysOfMonth(entries: Iterable<IndexedEntry>, month: string): { date: LocalDate; entries: number }[] {
  const counts = new Map<LocalDate, number>();
  for (const { date, deletedAt } of entries) {
    if (deletedAt === null && date.startsWith(month)) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => compareText(one, other)).map(([date, entries]) => ({ date, entries }));
}

/** Tags with how often they are used, most used first; the bin does not count. */
export function tagsInUse(entries: Iterable<IndexedEntry>): { tag: string; entries: number }[] {
  const counts = new Map<string, number>();
  for (const { tags, deletedAt } of entries) {
    if (deletedAt === null) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, most], [other, more]) => more - most || compareText(one, other))
    .map(([tag, entries]) => ({ tag, entries }));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
