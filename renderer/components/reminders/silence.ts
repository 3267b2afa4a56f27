import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { ReminderId } from '#shared/model/ids.ts';

/** No reminder until midnight; for ten seconds that can be taken back, later in the inbox and in the settings. */
export async function silenceToday(): Promise<void> {
  const changed = await silence(null, true);
  if (!changed) return;
  showToast({
    message:
      changed.length === 0 ? 'All reminders are silent today already' : 'All reminders are silent until tomorrow',
    ...(changed.length === 0 ? {} : { action: { word: 'Undo', onClick: () => void silence(changed, false) } }),
  });
}

/** Ends "not today" for these rules. */
export async function remindAgain(ids: readonly ReminderId[]): Promise<void> {
  await silence(ids, false);
}

async function silence(ids: readonly ReminderId[] | null, isSilent: boolean): Promise<ReminderId[] | null> {
  try {
    const call = () => planner.reminders.silence({ ids: ids && [...ids], isSilent });
    const { changed } = await trackSaving(call, failureMessage);
    await queryClient.invalidateQueries({ queryKey: queries.reminders.key() });
    return changed;
  } catch (error) {
    showToast({ message: failureMessage(error) });
    return null;
  }
}
