import { Link2 } from 'lucide-react';
import { createElement } from 'react';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';
import type { EntryId } from '#shared/model/ids.ts';
import type { EntrySession } from './entrySession.ts';

/** Once a title is done with, what links to it follows; the toast says how much, and takes it back. */
export async function settleTitle(session: EntrySession): Promise<void> {
  await session.flush();
  const { id } = session.state.stored;
  try {
    const { links } = await planner.links.settle({ id });
    if (links > 0) tell(id, links);
  } catch {
    // The links lead there by the former title until the next time, at the latest when Leadlight starts again.
  }
}

function tell(id: EntryId, links: number): void {
  showToast({
    id: `links-follow-${id}`,
    message: links === 1 ? '1 link follows the new title' : `${links} links follow the new title`,
    icon: createElement(Link2, { size: 16 }),
    action: { word: 'Undo', onClick: () => void takeBack(id) },
  });
}

async function takeBack(id: EntryId): Promise<void> {
  try {
    await trackSaving(() => planner.links.takeBack({ id }), failureMessage);
    showToast({ message: 'The title and the links are as they were' });
  } catch (error) {
    showToast({ message: failureMessage(error) });
  }
}
