import type { z } from 'zod';
import type { Vault } from '#electron/vault/vault.ts';
import type { EntryQuery, EntrySummary } from '#shared/contract/journalContract.ts';
import { excerpt } from '#shared/domain/journal/excerpt.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { entryText } from './entryText.ts';
import type { JournalIndex } from './journalIndex.ts';
import { fits, page } from './queryEntries.ts';

type Query = z.output<typeof EntryQuery>;

/** One page of the entries asked for. */
export async function listEntries({ vault, index }: { vault: Vault; index: JournalIndex }, query: Query) {
  const all = await index.summaries();
  if (query.text.trim() === '') {
    return page(
      all.filter((entry) => fits(entry, query)),
      query,
    );
  }
  const { ids, words } = await index.find(query.text);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const found = ids.flatMap((id) => byId.get(id) ?? []).filter((entry) => fits(entry, query));
  const shown = page(found, query);
  return { ...shown, entries: await Promise.all(shown.entries.map((entry) => atTheHit(vault, entry, words))) };
}

async function atTheHit(vault: Vault, summary: EntrySummary, words: readonly string[]): Promise<EntrySummary> {
  const { entries } = await vault.journalMonth(monthOfId(summary.id)).read();
  const entry = entries[summary.id];
  return entry ? { ...summary, excerpt: excerpt(entryText(entry), words) } : summary;
}
