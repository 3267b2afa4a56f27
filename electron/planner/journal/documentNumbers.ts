import { turns } from '#electron/vault/turns.ts';
import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import { isNumbered } from '#shared/domain/journal/document/documentNumber.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { Entry, JournalMonth } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { JournalIndex } from './journalIndex.ts';

/** Counts RFCs, and decisions apart from them. A number is given once, also when its document is deleted for good. */
export interface DocumentNumbers {
  /** Does the work with the next number of the kind, null for kinds without; nobody else gets it in the meantime. */
  inTurn<Result>(kind: EntryKind, work: (number: number | null) => Promise<Result>): Promise<Result>;
  /** Numbers what an older Leadlight wrote, in order of when it was made. What the disk refuses is tried again. */
  countOlder(): Promise<void>;
}

export function documentNumbers(
  { vault, changes }: Pick<PlannerParts, 'vault' | 'changes'>,
  index: JournalIndex,
): DocumentNumbers {
  const { inTurn: alone } = turns();
  let isCounted = false;

  async function countOlder(): Promise<void> {
    if (isCounted) return;
    const waiting = (await index.entries()).filter(({ kind, number }) => isNumbered(kind) && number === null);
    const highest = new Map<EntryKind, number>();
    for (const { kind } of waiting) highest.set(kind, await index.highestNumber(kind));
    const numbers = new Map<EntryId, number>();
    for (const { id, kind } of waiting.toSorted(olderFirst)) {
      const number = (highest.get(kind) ?? 0) + 1;
      highest.set(kind, number);
      numbers.set(id, number);
    }
    const ids = [...numbers.keys()];
    for (const month of new Set(ids.map(monthOfId))) {
      const { entries } = await vault.journalMonth(month).update((data) => numbered(data, numbers));
      for (const id of ids) tell(entries[id]);
    }
    isCounted = true;
  }

  function tell(entry: Entry | undefined): void {
    if (!entry) return;
    index.put(entry);
    changes.publish({ topic: 'journal', id: entry.id });
  }

  return {
    inTurn: (kind, work) => {
      if (!isNumbered(kind)) return work(null);
      return alone(async () => {
        await countOlder();
        return work((await index.highestNumber(kind)) + 1);
      });
    },
    countOlder: () =>
      isCounted
        ? Promise.resolve()
        : alone(countOlder).catch((error: unknown) => {
            // Reading goes on without numbers. A vault that cannot be written says so elsewhere.
            if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
          }),
  };
}

/** A number is no edit: a window that has the text open may go on saving over the revision it knows. */
function numbered(data: JournalMonth, numbers: ReadonlyMap<EntryId, number>): JournalMonth {
  const entries = { ...data.entries };
  for (const [id, number] of numbers) {
    const entry = entries[id];
    if (entry && 'number' in entry && entry.number === null) entries[id] = { ...entry, number };
  }
  return { ...data, entries };
}

function olderFirst(one: { createdAt: string; id: string }, other: { createdAt: string; id: string }): number {
  const [mine, theirs] = [`${one.createdAt} ${one.id}`, `${other.createdAt} ${other.id}`];
  return mine < theirs ? -1 : mine > theirs ? 1 : 0;
}
