import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { formatSeconds, totalSeconds } from '#shared/domain/journal/story/storyPlan.ts';
import type { Telling } from '#shared/model/entry.ts';
import type { EntryId } from '#shared/model/ids.ts';
import { showToast } from '../toast.tsx';

/** Keeps a telling of just now and offers to take it back. A failure is thrown. */
export async function keepTelling(id: EntryId, told: Pick<Telling, 'seconds' | 'questionId'>): Promise<void> {
  const entry = await trackSaving(() => planner.journal.tell({ id, ...told }), failureMessage);
  const kept = entry.kind === 'star' ? entry.tellings.at(-1) : undefined;
  if (!kept) return;
  showToast({
    message: `Told in ${formatSeconds(totalSeconds(kept.seconds))}`,
    action: { word: 'Undo', onClick: () => void takeBackTelling(id, kept, { isUndo: true }) },
  });
}

/** Takes a telling away; unless that undoes something itself, it can be undone. A failure is said. */
export async function takeBackTelling(id: EntryId, telling: Telling, { isUndo = false } = {}): Promise<void> {
  const { at, zone, seconds, questionId } = telling;
  try {
    await trackSaving(() => planner.journal.takeBackTelling({ id, at }), failureMessage);
  } catch (error) {
    showToast({ message: failureMessage(error) });
    return;
  }
  const bringBack = () => planner.journal.tell({ id, seconds, questionId, told: { at, zone } });
  showToast({
    message: isUndo ? 'This telling does not count' : 'Telling taken away',
    action: {
      word: isUndo ? 'Keep it' : 'Undo',
      onClick: () =>
        void trackSaving(bringBack, failureMessage).catch((error: unknown) =>
          showToast({ message: failureMessage(error) }),
        ),
    },
  });
}
