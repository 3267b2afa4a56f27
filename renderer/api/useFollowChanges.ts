import type { QueryKey } from '@tanstack/react-query';
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

/** The questions whose answers a change may alter: evidence of a skill, for example, is found in the journal too. */
const SHOWN_BY: Record<Change['topic'], () => QueryKey[]> = {
  settings: () => [queries.settings.key()],
  run: () => [
    queries.run.key(),
    queries.plan.list.key(),
    queries.focus.key(),
    queries.library.key(),
    queries.skills.key(),
    queries.progress.key(),
    queries.evidence.key(),
  ],
  plan: () => [queries.plan.key(), queries.library.key(), queries.skills.key(), queries.progress.key()],
  journal: () => [
    queries.journal.key(),
    queries.history.list.key(),
    queries.import.last.key(),
    queries.links.key(),
    queries.skills.key(),
    queries.questions.coverage.key(),
    queries.progress.key(),
    queries.evidence.key(),
  ],
  library: () => [queries.library.key()],
  skills: () => [queries.skills.key(), queries.progress.key(), queries.evidence.key()],
  focus: () => [queries.focus.key(), queries.progress.key()],
  practice: () => [
    queries.questions.key(),
    queries.cards.key(),
    queries.skills.key(),
    queries.progress.key(),
    queries.evidence.key(),
  ],
  reminders: () => [queries.reminders.key()],
  recordings: () => [queries.recordings.key()],
  calendar: () => [queries.calendar.key()],
  mirror: () => [queries.export.mirror.key()],
  // Not the scene: whoever draws it knows it better, and it may be large.
  drawings: () => [
    queries.links.key(),
    queries.drawings.list.key(),
    queries.drawings.get.key(),
    queries.drawings.picture.key(),
    queries.progress.recap.key(),
    queries.evidence.key(),
  ],
  interviews: () => [queries.interviews.key()],
  health: () => [queries.conflicts.key(), queries.app.health.key(), queries.diagnostics.key()],
  backups: () => [queries.backups.list.key()],
  encryption: () => [queries.encryption.key()],
};

/** One step may change many things, and then many are told of: what they touch is asked for once. */
const GATHER_MS = 30;
const gathered = new Set<Change['topic']>();

function refresh({ topic }: Change): void {
  if (gathered.size === 0) setTimeout(askAgain, GATHER_MS);
  gathered.add(topic);
}

function askAgain(): void {
  const queryKeys = new Map(
    [...gathered].flatMap((topic) => SHOWN_BY[topic]()).map((key) => [JSON.stringify(key), key]),
  );
  gathered.clear();
  for (const queryKey of queryKeys.values()) void queryClient.invalidateQueries({ queryKey });
}
