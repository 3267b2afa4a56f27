import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { EntryKind } from '#shared/model/entryKind.ts';
import type { TemplateId } from '#shared/model/ids.ts';
import type { LocalDate } from '#shared/model/time.ts';

/**
 * A new entry of today as its kind begins, or as a template does. There is one evening reflection a day and one review a
 * week: where it was begun already, that one comes back.
 */
export async function beginEntryOf(kind: EntryKind, date: LocalDate, templateId?: TemplateId): Promise<Entry> {
  const entry = await trackSaving(() => {
    if (templateId !== undefined) return planner.journal.create({ kind, date, templateId });
    if (kind === 'reflection') return planner.journal.beginReflection({ date: null });
    if (kind === 'weekly-review') return planner.journal.beginReview({ week: null });
    return planner.journal.create({ kind, date });
  }, failureMessage);
  queryClient.setQueryData(queries.journal.get.queryKey({ input: { id: entry.id } }), entry);
  return entry;
}
