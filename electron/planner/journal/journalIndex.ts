import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Vault } from '#electron/vault/vault.ts';
import type { EntrySummary } from '#shared/contract/journalContract.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { newestFirst } from './queryEntries.ts';
import { type Found, searchIndex } from './search/searchIndex.ts';
import { summarise } from './summarise.ts';

/** What lists and searches know of the journal without reading it. Never holds the texts themselves. */
export interface JournalIndex {
  /** Every entry, those in the bin as well, newest first. The first call reads the whole journal once. */
  summaries(): Promise<readonly EntrySummary[]>;
  /** Entries with every word of the text, the best first. */
  find(text: string): Promise<Found>;
  put(entry: Entry): void;
  drop(id: EntryId): void;
}

export function journalIndex(vault: Vault): JournalIndex {
  const known = new Map<EntryId, { summary: EntrySummary; revision: number }>();
  const search = searchIndex();
  let sorted: EntrySummary[] | null = null;

  function put(entry: Entry): void {
    const before = known.get(entry.id);
    // While everything is read, a save may already have brought a newer revision than the one just read.
    if (before && before.revision >= entry.revision) return;
    known.set(entry.id, { summary: summarise(entry), revision: entry.revision });
    search.put(entry);
    sorted = null;
  }

  async function readAll(): Promise<void> {
    for (const month of await vault.journalMonths()) {
      const { entries } = await vault.journalMonth(month).read();
      for (const entry of Object.values(entries)) put(entry);
      await nextTurn();
    }
  }

  let reading: Promise<void> | null = null;
  function allRead(): Promise<void> {
    reading ??= readAll().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  }

  return {
    summaries: async () => {
      await allRead();
      sorted ??= [...known.values()].map(({ summary }) => summary).sort(newestFirst);
      return sorted;
    },
    find: async (text) => {
      await allRead();
      return search.find(text);
    },
    put,
    drop: (id) => {
      known.delete(id);
      search.drop(id);
      sorted = null;
    },
  };
}
