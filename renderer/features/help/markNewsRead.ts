import { planner } from '#renderer/api/connection.ts';
import { queries, queryClient } from '#renderer/api/queries.ts';

/** Nothing the user wrote is in it: where it cannot be saved, the news are only offered once more. */
export async function markNewsRead(version: string): Promise<void> {
  const saved = await planner.settings.save({ seenVersion: version }).catch(() => null);
  if (saved) queryClient.setQueryData(queries.settings.get.queryKey(), saved);
}
