import type { EntrySummary } from '#shared/contract/journalContract.ts';
import type { Entry } from '#shared/model/entry.ts';

/** What lists are sorted and narrowed by. It stays in memory for every entry, so nothing long is in it. */
export type IndexedEntry = Omit<EntrySummary, 'excerpt' | 'words'>;

export function indexedEntry(entry: Entry): IndexedEntry {
  const { id, kind, title, date, tags, links, createdAt, updatedAt, deletedAt } = entry;
  const status = 'status' in entry ? entry.status : null;
  return { id, kind, title, date, tags, links, status, createdAt, updatedAt, deletedAt };
}
