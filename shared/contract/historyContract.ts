import { z } from 'zod';
import { Entry } from '../model/entry.ts';
import { EntryKind } from '../model/entryKind.ts';
import { KeptBecause, Revision } from '../model/history.ts';
import { EntryId, RevisionId } from '../model/ids.ts';
import { Instant } from '../model/time.ts';
import { expected } from './failures.ts';

/** Words that came and went against the state before it; against nothing for the first that is kept. */
const changed = { added: z.int().min(0), removed: z.int().min(0) };

/** A former state as the list shows it. */
export const RevisionSummary = z.object({
  id: RevisionId,
  /** When this state was saved. */
  savedAt: Instant,
  /** Null for the first that is kept: what it was before is not known. */
  changed: z.object(changed).nullable(),
  because: KeptBecause,
});
export type RevisionSummary = z.infer<typeof RevisionSummary>;

const one = z.object({ id: EntryId });

export const historyContract = {
  /** What an entry was, the newest first; entries in the bin too. */
  list: expected.input(one).output(
    z.object({
      kind: EntryKind,
      title: z.string(),
      /** The entry as it is now. */
      now: z.object({ savedAt: Instant, revision: z.int(), changed: z.object(changed).nullable() }),
      isInBin: z.boolean(),
      revisions: z.array(RevisionSummary),
    }),
  ),
  get: expected.input(one.extend({ revisionId: RevisionId })).output(Revision),
  /**
   * The entry says again what it said then; what it said until now is kept as `undo`, which restores that. Its number,
   * comments and tellings stay. `conflict` when `revision` is not the one stored, `invalid` for an entry in the bin.
   */
  restore: expected
    .input(one.extend({ revisionId: RevisionId, revision: z.int() }))
    .output(z.object({ entry: Entry, undo: RevisionId.nullable() })),
};
