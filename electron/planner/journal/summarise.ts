import type { EntrySummary } from '#shared/contract/journalContract.ts';
import { excerpt } from '#shared/domain/journal/excerpt.ts';
import { wordCount } from '#shared/domain/journal/wordCount.ts';
import type { Entry } from '#shared/model/entry.ts';
import { entryText } from './entryText.ts';

export function summarise(entry: Entry): EntrySummary {
  const { id, kind, title, date, tags, links, createdAt, updatedAt, deletedAt } = entry;
  const text = entryText(entry);
  return {
    id,
    kind,
    title,
    date,
    tags,
    links,
    status: 'status' in entry ? entry.status : null,
    excerpt: excerpt(text),
    words: wordCount(text),
    createdAt,
    updatedAt,
    deletedAt,
  };
}
