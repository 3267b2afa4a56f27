import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { Drawing } from '#shared/model/drawing.ts';
import type { DrawingId } from '#shared/model/ids.ts';

/** What can be done with a drawing as a whole. A failure is said, and changes nothing: the answer is null then. */
async function attempt(work: () => Promise<Drawing>): Promise<Drawing | null> {
  try {
    const drawing = await trackSaving(work, failureMessage);
    queryClient.setQueryData(queries.drawings.get.queryKey({ input: { id: drawing.id } }), drawing);
    return drawing;
  } catch (error) {
    showToast({ message: failureMessage(error) });
    return null;
  }
}

export const renameDrawing = (id: DrawingId, title: string) => attempt(() => planner.drawings.rename({ id, title }));

export const linkDrawing = (id: DrawingId, links: Drawing['links']) =>
  attempt(() => planner.drawings.setLinks({ id, links }));

export const restoreDrawing = (id: DrawingId) => attempt(() => planner.drawings.restore({ id }));

export async function removeDrawing(id: DrawingId): Promise<boolean> {
  const removed = await attempt(() => planner.drawings.remove({ id }));
  if (!removed) return false;
  showToast({ message: 'Moved to the bin', action: { word: 'Undo', onClick: () => void restoreDrawing(id) } });
  return true;
}
