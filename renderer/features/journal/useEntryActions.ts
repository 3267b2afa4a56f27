import { Trash2 } from 'lucide-react';
import { createElement } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { useNow } from '#renderer/api/useNow.ts';
import { beginEntryOf } from '#renderer/components/entries/beginEntryOf.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { EntryId, TemplateId } from '#shared/model/ids.ts';
import { titleOrKind } from './titleOrKind.ts';

interface EntryActions {
  /** Without a template it begins as its kind does. */
  create: (kind: EntryKind, templateId?: TemplateId) => void;
  remove: (entry: Entry) => void;
  restore: (entry: Entry) => void;
}

/** What happens to whole entries. A failure is said and changes nothing. */
export function useEntryActions(open: (id: EntryId, isToWrite: boolean) => void): EntryActions {
  const { date } = useNow();
  const restore = async (entry: Entry) => {
    know(await trackSaving(() => planner.journal.restore({ id: entry.id }), failureMessage));
    open(entry.id, false);
  };
  return {
    create: (kind, templateId) =>
      attempt(async () => {
        const entry = await beginEntryOf(kind, date, templateId);
        open(entry.id, true);
      }),
    remove: (entry) =>
      attempt(async () => {
        await trackSaving(() => planner.journal.remove({ id: entry.id }), failureMessage);
        navigate('/journal');
        showToast({
          message: `“${titleOrKind(entry)}” is in the bin`,
          icon: createElement(Trash2, { size: 16 }),
          action: { word: 'Undo', onClick: () => attempt(() => restore(entry)) },
        });
      }),
    restore: (entry) => attempt(() => restore(entry)),
  };
}

function attempt(action: () => Promise<void>): void {
  action().catch((error) => showToast({ message: failureMessage(error) }));
}

function know(entry: Entry): void {
  queryClient.setQueryData(queries.journal.get.queryKey({ input: { id: entry.id } }), entry);
}
