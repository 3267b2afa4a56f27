import type { Vault } from '#electron/vault/vault.ts';
import type { DifferingEntries } from '#shared/contract/importContract.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { Entry, JournalMonth } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { ImportedEntries } from '#shared/model/importRecord.ts';
import { hashOfBytes, hashOfRecord } from './canonical.ts';
import { derivedId, msOfId, nameIn } from './derivedId.ts';
import type { IncomingEntry } from './incoming.ts';
import type { PlannedWrite } from './plannedWrite.ts';

export type EntryState = 'new' | 'same' | 'differs';

export interface PlannedEntries {
  writes: PlannedWrite[];
  counts: ImportedEntries;
  /** In the order of what came. */
  states: EntryState[];
}

interface Rules {
  differing: DifferingEntries;
  /** Entries of other programs are the same when what they say is; ours only when every field is. */
  isForeign: boolean;
  /** Nobody used the vault yet: all is taken over as it comes. */
  isFresh: boolean;
}

/** What becomes of each entry that came, against the vault as it is now. */
export async function planEntries(
  vault: Vault,
  incoming: readonly IncomingEntry[],
  rules: Rules,
): Promise<PlannedEntries> {
  const known = rules.isForeign ? await knownInVault(vault) : NOTHING_KNOWN;
  const named = incoming.map((one): IncomingEntry => {
    const id = one.isDayOfFile ? known.ids.get(nameIn(one.entry.id)) : undefined;
    return id === undefined ? one : { ...one, entry: { ...one.entry, id } };
  });
  const planned: PlannedEntries = {
    writes: [],
    counts: { added: 0, replaced: 0, copied: 0, kept: 0, same: 0 },
    states: incoming.map(() => 'new'),
  };
  for (const [month, places] of byMonth(named)) {
    const data = await vault.journalMonth(month).read();
    for (const { at, one } of places) {
      const decided = decide(one, data, rules, known.words);
      planned.states[at] = decided.state;
      planned.counts[decided.becomes] += 1;
      planned.writes.push(...decided.writes);
    }
  }
  return planned;
}

interface Decided {
  state: EntryState;
  becomes: keyof ImportedEntries;
  writes: PlannedWrite[];
}

const ALREADY: Decided = { state: 'same', becomes: 'same', writes: [] };
const STAYS: Decided = { state: 'differs', becomes: 'kept', writes: [] };

function decide(
  { entry: theirs, isDayOfFile }: IncomingEntry,
  { entries, tombstones }: JournalMonth,
  rules: Rules,
  known: Set<string>,
): Decided {
  const mine = entries[theirs.id];
  const entry = mine && isDayOfFile ? { ...theirs, date: mine.date } : theirs;
  const write = (value: Entry): PlannedWrite => ({
    shelf: 'entry',
    key: value.id,
    value,
    before: entries[value.id] ?? null,
  });
  if (!mine) {
    const purged = tombstones[entry.id];
    if (rules.isForeign) {
      const words = wordsOf(entry);
      if (known.has(words)) return ALREADY;
      if (!purged || rules.differing !== 'keep-mine') known.add(words);
    }
    if (!purged) return { state: 'new', becomes: 'added', writes: [write(entry)] };
    if (rules.differing === 'keep-mine') return STAYS;
    const comesBack: PlannedWrite = { shelf: 'tombstone', key: entry.id, value: null, before: purged };
    return { state: 'differs', becomes: 'added', writes: [comesBack, write(entry)] };
  }
  if (isSame(mine, entry, rules.isForeign)) return ALREADY;
  if (rules.isFresh) return { state: 'differs', becomes: 'replaced', writes: [write(entry)] };
  const copy: Entry = { ...entry, id: copyId(entry) };
  if (entries[copy.id]) return ALREADY;
  if (rules.differing === 'keep-mine') return STAYS;
  if (rules.differing === 'keep-both') return { state: 'differs', becomes: 'copied', writes: [write(copy)] };
  const taken = rules.isForeign ? withWordsOf(mine, entry) : entry;
  const revision = Math.max(mine.revision, taken.revision) + 1;
  return { state: 'differs', becomes: 'replaced', writes: [write({ ...taken, revision })] };
}

function byMonth(incoming: readonly IncomingEntry[]): Map<string, { at: number; one: IncomingEntry }[]> {
  const months = new Map<string, { at: number; one: IncomingEntry }[]>();
  for (const [at, one] of incoming.entries()) {
    const month = monthOfId(one.entry.id);
    const places = months.get(month);
    if (places) places.push({ at, one });
    else months.set(month, [{ at, one }]);
  }
  return new Map([...months].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** How often it was saved, and when, makes no other entry of it. */
function isSame(mine: Entry, theirs: Entry, isForeign: boolean): boolean {
  if (!isForeign) return contentHash(mine) === contentHash(theirs);
  return wordsOf(mine) === wordsOf(theirs) && mine.tags.join(' ') === theirs.tags.join(' ');
}

function contentHash({ revision: _revision, updatedAt: _at, ...content }: Entry): string | null {
  return hashOfRecord(content);
}

function copyId(entry: Entry): EntryId {
  return derivedId(msOfId(entry.id), `copy:${entry.id}:${contentHash(entry)}`);
}

function withWordsOf(mine: Entry, { date, title, body, tags, updatedAt, revision }: Entry): Entry {
  return { ...mine, date, title, body, tags, updatedAt, revision, deletedAt: null };
}

interface Known {
  words: Set<string>;
  /** By what an id has of the name of its source. */
  ids: ReadonlyMap<string, EntryId>;
}

const NOTHING_KNOWN: Known = { words: new Set(), ids: new Map() };

async function knownInVault(vault: Vault): Promise<Known> {
  const words = new Set<string>();
  const ids = new Map<string, EntryId>();
  for (const month of await vault.journalMonths()) {
    const { entries, tombstones } = await vault.journalMonth(month).read();
    for (const { id } of [...Object.values(tombstones), ...Object.values(entries)]) ids.set(nameIn(id), id);
    for (const entry of Object.values(entries)) words.add(wordsOf(entry));
  }
  return { words, ids };
}

function wordsOf({ date, title, body }: Entry): string {
  return hashOfBytes(JSON.stringify([date, title, body]));
}
