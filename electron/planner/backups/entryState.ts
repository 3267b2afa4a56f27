import type { EntryState } from '#shared/contract/backupsContract.ts';
import type { Entry } from '#shared/model/entry.ts';
import { entryText } from '../journal/entryText.ts';

/** An entry as text, to be set beside another state of it. */
export function entryState(entry: Entry): EntryState {
  const { title, tags, updatedAt, deletedAt } = entry;
  const marks = tags.length > 0 ? `${tags.map((tag) => `#${tag}`).join(' ')}\n\n` : '';
  return { title, text: `${marks}${entryText(entry)}`, updatedAt, isInBin: deletedAt !== null };
}
