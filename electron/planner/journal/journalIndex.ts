import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { Vault } from '#electron/vault/vault.ts';
import { withoutFacts } from '#shared/domain/journal/factsBlock.ts';
import { wordCount } from '#shared/domain/journal/wordCount.ts';
import type { Entry, JournalMonth } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { type Found, searchIndex } from '../search/searchIndex.ts';
import { termWeights } from '../search/termWeights.ts';
import { entryText } from './entryText.ts';
import { type IndexedEntry, indexedEntry } from './indexedEntry.ts';
import { newestFirst } from './queryEntries.ts';
import { textStore } from './textStore.ts';

/** What lists and searches know of the journal without reading its files. */
export interface JournalIndex {
  /** Every entry, those in the bin as well, newest first. The first call reads the whole journal once. */
  entries(): Promise<readonly IndexedEntry[]>;
  /** One of `entries`, which must have been asked for before. */
  entry(id: EntryId): IndexedEntry | undefined;
  /** Entries with every word of the text, the best first. */
  find(text: string): Promise<Found<EntryId>>;
  /** What was written into an entry (see entryText); null as long as its words were not learned. */
  textOf(id: EntryId): string | null;
  /** How many words each entry has, without the facts that Leadlight put in. */
  words(): Promise<ReadonlyMap<EntryId, number>>;
  /** The highest number that any document of the kind ever had, those deleted for good among them; 0 for none. */
  highestNumber(kind: EntryKind): Promise<number>;
  /** Another number whenever what entries are called, or which there are, changed since. */
  namesVersion(): number;
  put(entry: Entry): void;
  drop(id: EntryId): void;
}

/** Whoever asks for a list asks for more right after it: learning words takes seconds and would slow that down. */
const REST_BEFORE_LEARNING_MS = 2000;

/** Lists can be asked for as soon as everything was read once; its words are learned in the background after that. */
export function journalIndex(vault: Vault): JournalIndex {
  const known = new Map<EntryId, IndexedEntry>();
  const search = searchIndex<EntryId>();
  const texts = textStore();
  /** Saved since somebody last searched. Nobody who saves waits until a text is packed and its words are counted. */
  const pending = new Map<EntryId, Entry>();
  const highest = new Map<EntryKind, number>();
  const wordCounts = new Map<EntryId, number>();
  /** Saved since words were last counted. */
  const uncounted = new Map<EntryId, Entry>();
  let sorted: readonly IndexedEntry[] | null = null;
  let namesVersion = 0;

  function count(kind: EntryKind, number: number | null): void {
    if (number !== null) highest.set(kind, Math.max(number, highest.get(kind) ?? 0));
  }

  async function eachEntry(visit: (entry: Entry) => void): Promise<void> {
    await eachMonth(({ entries }) => Object.values(entries).forEach(visit));
  }

  async function eachMonth(visit: (month: JournalMonth) => void): Promise<void> {
    for (const month of await vault.journalMonths()) {
      visit(await vault.journalMonth(month).read());
      // Other questions get their turn between two months.
      await nextTurn();
    }
  }

  const read = onceUnlessItFails(async () => {
    await eachMonth(({ entries, tombstones }) => {
      for (const entry of Object.values(entries)) {
        if ('number' in entry) count(entry.kind, entry.number);
        // What was saved in the meantime is newer than what was just read.
        if (known.has(entry.id)) continue;
        known.set(entry.id, indexedEntry(entry));
        wordCounts.set(entry.id, wordsOf(entry));
      }
      for (const { counted } of Object.values(tombstones)) if (counted) count(counted.kind, counted.number);
    });
  });

  const learned = onceUnlessItFails(async () => {
    await read();
    const learning = search.learn();
    await eachEntry((entry) => {
      learning.take(entry.id, weightsOf(entry));
      if (texts.get(entry.id) === null) texts.put(entry.id, entryText(entry));
    });
    learning.settle();
  });

  const learnedLater = onceUnlessItFails(async () => {
    await wait(REST_BEFORE_LEARNING_MS, null, { ref: false });
    await learned();
  });

  return {
    entries: async () => {
      await read();
      // Who searches first is told of a failure; nobody waits for it here.
      learnedLater().catch(() => undefined);
      sorted ??= [...known.values()].sort(newestFirst);
      return sorted;
    },
    entry: (id) => known.get(id),
    find: async (text) => {
      await learned();
      let taken = 0;
      for (const [id, entry] of pending) {
        texts.put(id, entryText(entry));
        search.put(id, weightsOf(entry));
        pending.delete(id);
        taken += 1;
        // After an import there are thousands: other questions get their turn.
        if (taken % 100 === 0) await nextTurn();
      }
      return search.find(text);
    },
    textOf: (id) => {
      const saved = pending.get(id);
      return saved ? entryText(saved) : texts.get(id);
    },
    words: async () => {
      await read();
      for (const entry of uncounted.values()) wordCounts.set(entry.id, wordsOf(entry));
      uncounted.clear();
      return wordCounts;
    },
    highestNumber: async (kind) => {
      await read();
      return highest.get(kind) ?? 0;
    },
    namesVersion: () => namesVersion,
    put: (entry) => {
      if ('number' in entry) count(entry.kind, entry.number);
      const before = known.get(entry.id);
      const after = indexedEntry(entry);
      if (!isCalledSame(before, entry)) namesVersion += 1;
      known.set(entry.id, after);
      pending.set(entry.id, entry);
      uncounted.set(entry.id, entry);
      sorted = sorted && before && newestFirst(before, after) === 0 ? sorted.with(sorted.indexOf(before), after) : null;
    },
    drop: (id) => {
      pending.delete(id);
      uncounted.delete(id);
      wordCounts.delete(id);
      texts.drop(id);
      known.delete(id);
      search.drop(id);
      sorted = null;
      namesVersion += 1;
    },
  };
}

function isCalledSame(before: IndexedEntry | undefined, { title, date, deletedAt }: Entry): boolean {
  return before?.title === title && before.date === date && before.deletedAt === deletedAt;
}

function wordsOf(entry: Entry): number {
  return wordCount(withoutFacts(entryText(entry)));
}

function weightsOf(entry: Entry) {
  return termWeights({ title: entry.title, tags: entry.tags, text: entryText(entry) });
}

function onceUnlessItFails(work: () => Promise<void>): () => Promise<void> {
  let begun: Promise<void> | null = null;
  return () => {
    begun ??= work().catch((error: unknown) => {
      begun = null;
      throw error;
    });
    return begun;
  };
}
