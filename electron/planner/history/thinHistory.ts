import { monthOfId } from '#shared/domain/journal/monthOfId.ts';
import { addDays } from '#shared/domain/time/localDate.ts';
import { LocalDate } from '#shared/model/time.ts';
import type { JournalIndex } from '../journal/journalIndex.ts';
import type { PlannerParts } from '../plannerParts.ts';

/** Who does not start Leadlight for longer keeps a few states more. */
const DAYS_BACK = 100;

/**
 * Thins what nobody writes to any more: a month's history thins with each save in it, so the last of them leaves an
 * hour's worth.
 */
export async function thinHistory(
  { vault, clock }: Pick<PlannerParts, 'vault' | 'clock'>,
  index: Pick<JournalIndex, 'entries'>,
): Promise<void> {
  const since = addDays(LocalDate.parse(clock.now().slice(0, 10)), -DAYS_BACK);
  const recent = (await index.entries()).filter(({ updatedAt }) => updatedAt.slice(0, 10) >= since);
  for (const month of new Set(recent.map(({ id }) => monthOfId(id)))) await vault.history.thin(month);
}
