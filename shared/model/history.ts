import { z } from 'zod';
import { Entry } from './entry.ts';
import { EntryId, RevisionId } from './ids.ts';
import { Instant } from './time.ts';

/**
 * Why a state was kept.
 * - `change`: somebody wrote on.
 * - `links`: links in it followed a new title.
 * - `restore`: an earlier state took its place.
 * - `import`: an import took its place, or the undo of one.
 * - `other-copy`: another copy of the vault had this state, and lost.
 */
export const KeptBecause = z.enum(['change', 'links', 'restore', 'import', 'other-copy']);
export type KeptBecause = z.infer<typeof KeptBecause>;

/** An entry as it was. */
export const Revision = z.strictObject({
  id: RevisionId,
  /** When another state took its place. */
  keptAt: Instant,
  because: KeptBecause,
  entry: Entry,
});
export type Revision = z.infer<typeof Revision>;

/** One file of the history: former states of every entry whose id was made in that month (UTC), the oldest first. */
export const HistoryMonth = z.strictObject({ revisions: z.record(EntryId, z.array(Revision)) });
export type HistoryMonth = z.infer<typeof HistoryMonth>;
