import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from 'zod';
import type { historyContract, RevisionSummary } from '#shared/contract/historyContract.ts';
import { entryWordsChanged } from '#shared/domain/history/changedParts.ts';
import { editOfRevision } from '#shared/domain/history/editOfRevision.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { KeptBecause, Revision } from '#shared/model/history.ts';
import type { EntryId, RevisionId } from '#shared/model/ids.ts';
import { linkRef } from '#shared/model/linkRef.ts';
import type { Journal } from '../journal/journal.ts';
import type { Renames } from '../links/renames.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';

type Output<Name extends keyof typeof historyContract> = z.output<
  NonNullable<(typeof historyContract)[Name]['~orpc']['outputSchema']>
>;

export interface HistoryService {
  list(id: EntryId): Promise<Output<'list'>>;
  get(id: EntryId, revisionId: RevisionId): Promise<Revision>;
  restore(wanted: { id: EntryId; revisionId: RevisionId; revision: number }): Promise<Output<'restore'>>;
  /** Keeps a state that is not in the journal: what another copy of the vault had, for example. */
  keep(entry: Entry, because: KeptBecause): Promise<void>;
}

/** What entries were, and the way back. The vault itself keeps it, with each save. */
export function historyService(
  { vault, changes }: Pick<PlannerParts, 'vault' | 'changes'>,
  { service }: Pick<Journal, 'service'>,
  links: Pick<Renames, 'keepName' | 'settle'>,
): HistoryService {
  const { history } = vault;

  async function get(id: EntryId, revisionId: RevisionId): Promise<Revision> {
    return (await history.revisions(id)).find((one) => one.id === revisionId) ?? notKept();
  }

  return {
    get,
    list: async (id) => {
      const entry = await service.get(id);
      const revisions: RevisionSummary[] = [];
      let before: Entry | null = null;
      for (const { id: revisionId, because, entry: former } of await history.revisions(id)) {
        const changed: RevisionSummary['changed'] = before && entryWordsChanged(before, former);
        revisions.push({ id: revisionId, savedAt: former.updatedAt, changed, because });
        before = former;
        // Long texts take their time, and others wait.
        if (revisions.length % 10 === 0) await nextTurn();
      }
      const { kind, title, revision, updatedAt: savedAt, deletedAt } = entry;
      const now = { savedAt, revision, changed: before && entryWordsChanged(before, entry) };
      return { kind, title, now, isInBin: deletedAt !== null, revisions: revisions.reverse() };
    },
    restore: async ({ id, revisionId, revision }) => {
      const { entry: former } = await get(id, revisionId);
      const edit = editOfRevision(former, await service.get(id));
      const ref = linkRef({ kind: 'entry', id });
      await links.keepName(ref, edit);
      const entry = await service.goBack({ id, revision, edit });
      await links.settle(ref);
      const last = (await history.revisions(id)).at(-1);
      return { entry, undo: entry.revision === revision ? null : (last?.id ?? null) };
    },
    keep: async (entry, because) => {
      await history.keep(entry, because);
      changes.publish({ topic: 'journal', id: entry.id });
    },
  };
}

function notKept(): never {
  throw failure('not-found', 'This state of the entry is not kept any more. Choose another one.');
}
