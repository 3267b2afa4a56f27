import type { EntrySummary } from '#shared/contract/journalContract.ts';
import type { Entry } from '#shared/model/entry.ts';

/** What lists are sorted and narrowed by. It stays in memory for every entry, so nothing long is in it. */
export interface IndexedEntry extends Omit<EntrySummary, 'excerpt' | 'words'> {
  /** All four parts of a STAR story have words; false for every other kind. */
  isWholeStory: boolean;
}

export function indexedEntry(entry: Entry): IndexedEntry {
  const { id, kind, title, date, tags, links, createdAt, updatedAt, deletedAt } = entry;
  const status = 'status' in entry ? entry.status : null;
  const energy = entry.kind === 'reflection' ? entry.energy : null;
  const isWholeStory = entry.kind === 'star' && Object.values(entry.star).every((part) => part.trim() !== '');
  return { id, kind, title, date, tags, links, status, energy, isWholeStory, createdAt, updatedAt, deletedAt };
}
