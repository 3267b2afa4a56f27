import type { ItemRef } from '#shared/model/itemRef.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import type { ContentIndex } from './contentIndex.ts';
import { isMarked } from './libraryView.ts';

interface Marking {
  item: ItemRef;
  isUsed: boolean;
}

/** Saying it twice changes nothing. A mark that was taken back stays in the file, so that two copies can be merged. */
export async function markItem(
  { vault, clock, changes }: Pick<PlannerParts, 'vault' | 'clock' | 'changes'>,
  index: ContentIndex,
  { item, isUsed }: Marking,
): Promise<{ isUsed: boolean }> {
  const { marks } = await vault.library.read();
  if (isMarked(marks, item) === isUsed) return { isUsed };
  if (isUsed && !index.item(item)) throw failure('not-found', 'This is not in the library any more.');
  const now = clock.now();
  await vault.library.update((data) => {
    const before = data.marks[item];
    const mark = isUsed
      ? { usedAt: now, zone: clock.zone(), deletedAt: null }
      : before && { ...before, deletedAt: now };
    return mark ? { ...data, marks: { ...data.marks, [item]: mark } } : data;
  });
  changes.publish({ topic: 'library', id: item });
  return { isUsed };
}
