import type { Revision } from '../../model/history.ts';
import type { Instant } from '../../model/time.ts';
import { bytesOfRevision } from './bytesOfRevision.ts';
import { thin } from './thin.ts';
import { withinBytes } from './withinBytes.ts';

/** As much as the former states of one entry may take together. */
export const MOST_BYTES_AN_ENTRY = 2_000_000;

/** What stays of an entry's former states at `now`, the text of another copy always. The same list when nothing goes. */
export function thinned(revisions: readonly Revision[], now: Instant): readonly Revision[] {
  const states = revisions.map((revision) => ({
    revision,
    savedAt: revision.entry.updatedAt,
    keptAt: revision.keptAt,
    isPinned: revision.because === 'other-copy',
  }));
  const stays = withinBytes(thin(states, now), MOST_BYTES_AN_ENTRY, ({ revision }) => bytesOfRevision(revision));
  return stays.length === revisions.length ? revisions : stays.map(({ revision }) => revision);
}
