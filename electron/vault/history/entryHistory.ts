import { isDeepStrictEqual } from 'node:util';
import { isKeepDue } from '#shared/domain/history/isKeepDue.ts';
import { thinned } from '#shared/domain/history/thinned.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { Entry, JournalMonth } from '#shared/model/entry.ts';
import type { HistoryMonth, KeptBecause, Revision } from '#shared/model/history.ts';
import { EntryId, RevisionId } from '#shared/model/ids.ts';
import { Instant } from '#shared/model/time.ts';
import { newVaultId } from '../newVaultId.ts';
import type { OpenDocument } from '../openDocument.ts';
import { StorageFailure } from '../vaultDocument.ts';

/** What entries were before. */
export interface VaultHistory {
  /** Former states of an entry, the oldest first. */
  revisions(id: EntryId): Promise<readonly Revision[]>;
  /** Keeps a state of an entry that is not in the journal, and no second time. Nothing of one that was purged. */
  keep(entry: Entry, because: KeptBecause): Promise<void>;
  /** Lets go of what age allows in this month, and of what was purged. */
  thin(month: string): Promise<void>;
}

/** What saves of the journal do for the history, as part of the save. */
export interface HistoryOfSaves {
  /** On disk before the save that takes its place. */
  beforeSave(month: string, before: JournalMonth, after: JournalMonth, because: KeptBecause): Promise<void>;
  /** A purged entry takes its history with it. */
  afterSave(month: string, before: JournalMonth, after: JournalMonth): Promise<void>;
}

interface Tools {
  history(month: string): Pick<OpenDocument<HistoryMonth>, 'read' | 'update' | 'updateWithin'>;
  journal(month: string): { read(): Promise<JournalMonth> };
  now: () => Date;
}

/** An entry that was written to so many entries ago begins a new sitting. */
const MOST_SITTINGS = 500;

export function entryHistory({ history, journal, now }: Tools): VaultHistory & HistoryOfSaves {
  const lastKept = new Map<EntryId, number>();

  function noteKept(id: EntryId, at: Date): void {
    lastKept.delete(id);
    lastKept.set(id, at.getTime());
    const [oldest] = lastKept.keys();
    if (lastKept.size > MOST_SITTINGS && oldest !== undefined) lastKept.delete(oldest);
  }

  const revision = (entry: Entry, because: KeptBecause, at: Date): Revision => ({
    id: RevisionId.parse(newVaultId(at)),
    keptAt: Instant.parse(at.toISOString()),
    because,
    entry,
  });

  return {
    revisions: async (id) => (await history(monthOfId(id)).read()).revisions[id] ?? [],
    keep: async (entry, because) => {
      const month = monthOfId(entry.id);
      const { tombstones } = await journal(month).read();
      if (tombstones[entry.id]) return;
      const at = now();
      await history(month).update((data) => {
        const known = data.revisions[entry.id] ?? [];
        if (known.some((one) => isDeepStrictEqual(one.entry, entry))) return data;
        return tidy(withRevisions(data, [revision(entry, because, at)]), tombstones, at);
      });
    },
    thin: async (month) => {
      const { tombstones } = await journal(month).read();
      const data = await history(month).read();
      if (tidy(data, tombstones, now()) === data) return;
      await history(month).update((stored) => tidy(stored, tombstones, now()));
    },
    beforeSave: async (month, before, after, because) => {
      const at = now();
      const due = replacedIn(before, after).filter(({ id, entry, next }) => {
        const keptMs = lastKept.get(id);
        const msSinceKept = keptMs === undefined ? null : at.getTime() - keptMs;
        return isKeepDue({ before: entry, after: next, because, msSinceKept }) && isOther(entry, next);
      });
      if (due.length === 0) return;
      const kept = due.map(({ entry }) => revision(entry, because, at));
      await history(month).updateWithin((data) => tidy(withRevisions(data, kept), after.tombstones, at));
      for (const { id } of due) noteKept(id, at);
    },
    afterSave: async (month, before, after) => {
      const purged = Object.keys(after.tombstones).filter((id) => !Object.hasOwn(before.tombstones, id));
      if (purged.length === 0) return;
      const { revisions } = await history(month).read();
      if (!purged.some((id) => Object.hasOwn(revisions, id))) return;
      await history(month)
        .updateWithin((data) => tidy(data, after.tombstones, now()))
        .catch((error: unknown) => {
          // The save itself is on disk; the next thinning lets go of this as well.
          if (!(error instanceof StorageFailure)) throw error;
        });
    },
  };
}

interface Replaced {
  id: EntryId;
  entry: Entry;
  /** Null for an entry that goes. */
  next: Entry | null;
}

/** Entries are replaced and never changed in place. One that is purged keeps nothing. */
function replacedIn(before: JournalMonth, after: JournalMonth): Replaced[] {
  if (before.entries === after.entries) return [];
  return Object.values(before.entries)
    .filter(({ id }) => before.entries[id] !== after.entries[id] && !after.tombstones[id])
    .map((entry) => ({ id: entry.id, entry, next: after.entries[entry.id] ?? null }));
}

/** Going to the bin and back, and getting a number, takes no text away. */
function isOther(entry: Entry, next: Entry | null): boolean {
  return next === null || !isDeepStrictEqual(written(entry), written(next));
}

function written(entry: Entry): object {
  const { revision: _revision, updatedAt: _updatedAt, deletedAt: _deletedAt, ...rest } = entry;
  return 'number' in rest ? { ...rest, number: null } : rest;
}

/** One that is the last already is not kept again. */
function withRevisions(data: HistoryMonth, kept: readonly Revision[]): HistoryMonth {
  const revisions = { ...data.revisions };
  for (const one of kept) {
    const known = revisions[one.entry.id] ?? [];
    if (!isDeepStrictEqual(known.at(-1)?.entry, one.entry)) revisions[one.entry.id] = [...known, one];
  }
  return { revisions };
}

/** The same object when nothing goes. */
function tidy(data: HistoryMonth, tombstones: JournalMonth['tombstones'], at: Date): HistoryMonth {
  const instant = Instant.parse(at.toISOString());
  const revisions: HistoryMonth['revisions'] = {};
  let isSame = true;
  for (const [name, list] of Object.entries(data.revisions)) {
    const id = EntryId.parse(name);
    const stays = tombstones[id] ? [] : thinned(list, instant);
    isSame &&= stays === list;
    if (stays.length > 0) revisions[id] = stays === list ? list : [...stays];
  }
  return isSame ? data : { revisions };
}
