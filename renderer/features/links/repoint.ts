import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { BrokenLink } from '#shared/contract/linksContract.ts';
import type { Entry } from '#shared/model/entry.ts';
import type { LinkRef } from '#shared/model/linkRef.ts';

/** Points a broken link elsewhere, or makes words of it; the toast takes it back. */
export async function repoint({ id, revision, target }: BrokenLink, to: LinkRef | null): Promise<void> {
  try {
    const before = await planner.journal.get({ id });
    const after = await trackSaving(() => planner.links.repoint({ id, revision, target, to }), failureMessage);
    showToast({
      message: to === null ? `“${target}” is plain words now` : `“${target}” leads somewhere now`,
      action: { word: 'Undo', onClick: () => void putBack(before, after) },
    });
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}

async function putBack(before: Entry, { id, revision }: Entry): Promise<void> {
  const edit = { body: before.body, ...(before.kind === 'star' ? { star: before.star } : {}) };
  try {
    await trackSaving(() => planner.journal.save({ id, revision, edit }), failureMessage);
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}
