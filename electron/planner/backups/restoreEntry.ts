import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import type { JournalIndex } from '../journal/journalIndex.ts';
import type { PlannerParts } from '../plannerParts.ts';

/**
 * Puts an entry back as it was, out of the bin and with a revision of its own, so that no window saves over it unseen.
 * What it is now goes to its history, like with any other change.
 */
export async function restoreEntry(
  { vault, clock, changes }: Pick<PlannerParts, 'vault' | 'clock' | 'changes'>,
  index: JournalIndex,
  id: EntryId,
  before: Entry,
): Promise<void> {
  const now = clock.now();
  const { entries } = await vault.journalMonth(monthOfId(id)).update((month) => {
    const present = month.entries[id];
    const revision = Math.max(present?.revision ?? 0, before.revision) + 1;
    const { [id]: _, ...tombstones } = month.tombstones;
    const entry: Entry = { ...before, revision, updatedAt: now, deletedAt: null };
    return { entries: { ...month.entries, [id]: entry }, tombstones };
  }, 'restore');
  const restored = entries[id];
  if (restored) index.put(restored);
  changes.publish({ topic: 'journal', id });
}
