import { navigate } from 'wouter/use-hash-location';
import { planner } from '#renderer/api/connection.ts';
import { failureMessage } from '#renderer/api/failureMessage.ts';
import { trackSaving } from '#renderer/api/saving.ts';
import { showToast } from '#renderer/components/toast.tsx';

/** Makes the note a link names, and opens it. */
export function beginLinked(title: string): void {
  trackSaving(() => planner.links.begin({ title: title.slice(0, 200) }), failureMessage).then(
    ({ entry }) => navigate(`/journal/${entry.id}`),
    (error: unknown) => showToast({ message: failureMessage(error) }),
  );
}
