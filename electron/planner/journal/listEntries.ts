import type { z } from 'zod';
import type { Vault } from '#electron/vault/vault.ts';
import type { EntryQuery, EntrySummary } from '#shared/contract/journalContract.ts';
import { readDocumentNumber } from '#shared/domain/journal/document/documentNumber.ts';
import { excerpt } from '#shared/domain/journal/excerpt.ts';
import { withoutFacts } from '#shared/domain/journal/factsBlock.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { wordCount } from '#shared/domain/journal/wordCount.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { entryText } from './entryText.ts';
import type { IndexedEntry } from './indexedEntry.ts';
import type { JournalIndex } from './journalIndex.ts';
import { fits, page } from './queryEntries.ts';

interface Journal {
  vault: Vault;
  index: JournalIndex;
}

type Query = z.output<typeof EntryQuery>;

/** One page of the entries asked for. */
export async function listEntries(journal: Journal, query: Query) {
  const { entries, words } = await asked(journal.index, query);
  const shown = page(
    entries.filter((entry) => fits(entry, query)),
    query,
  );
  return { ...shown, entries: await Promise.all(shown.entries.map((entry) => withText(journal, entry, words))) };
}

/** In the order they are to be shown. */
async function asked(index: JournalIndex, { text }: Query) {
  const entries = await index.entries();
  if (text.trim() === '') return { entries, words: new Set<string>() };
  const { ids, words } = await index.find(text);
  const named = namedBy(text, entries);
  const others = ids.flatMap((id) => index.entry(id) ?? []).filter((entry) => !named.includes(entry));
  return { entries: [...named, ...others], words: new Set(words) };
}

/** The document that is asked for by its number, in the journal and in the bin. */
function namedBy(text: string, entries: readonly IndexedEntry[]): IndexedEntry[] {
  const asked = readDocumentNumber(text);
  return asked ? entries.filter(({ kind, number }) => kind === asked.kind && number === asked.number) : [];
}

async function withText(
  { vault, index }: Journal,
  entry: IndexedEntry,
  found: ReadonlySet<string>,
): Promise<EntrySummary> {
  const text = index.textOf(entry.id) ?? (await readText(vault, entry.id));
  const { story: _, supersedes: _older, wikiLinks: _links, ...summary } = entry;
  const own = withoutFacts(text);
  return { ...summary, excerpt: excerpt(found.size > 0 ? text : own, found), words: wordCount(own) };
}

async function readText(vault: Vault, id: EntryId): Promise<string> {
  const entry = (await vault.journalMonth(monthOfId(id)).read()).entries[id];
  return entry ? entryText(entry) : '';
}
