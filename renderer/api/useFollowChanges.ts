import { useEffect } from 'react';
import type { Change } from '#shared/contract/appContract.ts';
import { connectionState, onConnectionChange, planner } from './connection.ts';
import { queries, queryClient } from './queries.ts';

/** Asks again for whatever another window (or this one) changed, so that all windows agree. Mount once. */
export function useFollowChanges(): void {
  useEffect(() => {
    const stopped = new AbortController();
    void follow(stopped.signal);
    const off = onConnectionChange(() => {
      if (connectionState() !== 'connected') return;
      void queryClient.invalidateQueries();
      void follow(stopped.signal);
    });
    return () => {
      stopped.abort();
      off();
    };
  }, []);
}

async function follow(signal: AbortSignal): Promise<void> {
  try {
    for await (const change of await planner.app.changes(undefined, { signal })) refresh(change);
  } catch {
    // The connection ended; a new one begins to follow by itself (see above).
  }
}

function refresh({ topic }: Change): void {
  const key = {
    settings: queries.settings.key(),
    run: queries.run.key(),
    journal: queries.journal.key(),
    health: queries.app.health.key(),
  }[topic];
  void queryClient.invalidateQueries({ queryKey: key });
}
