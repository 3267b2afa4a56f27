import type { Entry } from '../../../model/entry.ts';
import { TemplateId } from '../../../model/ids.ts';
import { itemRef } from '../../../model/itemRef.ts';
import type { Run } from '../../../model/run.ts';
import type { Instant } from '../../../model/time.ts';

/** Where its questions come from; also what tells a recap from a weekly review. */
export const RECAP_TEMPLATE = itemRef('template', TemplateId.parse('recap'));

export const RECAP_TAG = 'recap';

type Told = Pick<Entry, 'kind' | 'links'>;

/** True for an entry that a recap was saved as. */
export function isRecap({ kind, links }: Told): boolean {
  return kind === 'weekly-review' && links.planDay !== null && links.items.includes(RECAP_TEMPLATE);
}

/** True for the saved recap that ends with this plan day of this run: one of an earlier run was written before it began. */
export function isRecapOf(
  entry: Told & { createdAt: Instant; deletedAt: Instant | null },
  run: Pick<Run, 'createdAt' | 'archivedAt'>,
  through: number,
): boolean {
  return (
    isRecap(entry) &&
    entry.links.planDay === through &&
    entry.deletedAt === null &&
    entry.createdAt >= run.createdAt &&
    (run.archivedAt === null || entry.createdAt <= run.archivedAt)
  );
}
