import { StorageFailure, VaultReadOnly } from '#electron/vault/vaultDocument.ts';
import { isOverInBin } from '#shared/domain/journal/isOverInBin.ts';
import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { JournalMonth } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { Instant } from '#shared/model/time.ts';
import type { PlannerParts } from '../plannerParts.ts';
import type { JournalIndex } from './journalIndex.ts';

/** Leaves only tombstones of entries whose time in the bin is over. Looks at most once a day. */
export function binTidier(
  { vault, clock, changes }: Pick<PlannerParts, 'vault' | 'clock' | 'changes'>,
  index: JournalIndex,
) {
  let tidiedOn: string | null = null;

  return async (): Promise<void> => {
    const now = clock.now();
    const today = now.slice(0, 10);
    if (tidiedOn === today) return;
    tidiedOn = today;
    const over = (await index.entries()).filter(({ deletedAt }) => isOverInBin(deletedAt, now)).map(({ id }) => id);
    try {
      for (const [month, ids] of byMonth(over)) {
        const { tombstones } = await vault.journalMonth(month).update((data) => purged(data, ids, now));
        for (const id of ids.filter((one) => tombstones[one])) {
          index.drop(id);
          changes.publish({ topic: 'journal', id });
        }
      }
    } catch (error) {
      // Nobody waits for this: what the disk refuses today is tried again tomorrow.
      if (!(error instanceof StorageFailure || error instanceof VaultReadOnly)) throw error;
    }
  };
}

function byMonth(ids: EntryId[]): Map<string, EntryId[]> {
  const months = new Map<string, EntryId[]>();
  for (const id of ids) months.set(monthOfId(id), [...(months.get(monthOfId(id)) ?? []), id]);
  return months;
}

function purged(data: JournalMonth, ids: readonly EntryId[], now: Instant): JournalMonth {
  const entries = { ...data.entries };
  const tombstones = { ...data.tombstones };
  for (const id of ids) {
    const entry = entries[id];
    if (!entry?.deletedAt || !isOverInBin(entry.deletedAt, now)) continue;
    delete entries[id];
    const { createdAt, deletedAt } = entry;
    const counted = 'number' in entry && entry.number !== null ? { kind: entry.kind, number: entry.number } : null;
    tombstones[id] = { id, createdAt, deletedAt, purgedAt: now, ...(counted && { counted }) };
  }
  return { entries, tombstones };
}
