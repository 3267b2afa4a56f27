import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Stretch } from '#shared/domain/focus/freePart.ts';
import type { FocusInterval } from '#shared/model/focus.ts';
import type { FocusIntervalId, SessionId } from '#shared/model/ids.ts';
import { planner } from './connection.ts';
import { failureMessage } from './failureMessage.ts';
import { queries, queryClient } from './queries.ts';
import { trackSaving } from './saving.ts';

/** What was worked on a session of the run, the earliest first; without what runs now. */
export function useWorked(sessionId: SessionId) {
  return useQuery(queries.focus.intervals.queryOptions({ input: { sessionId } }));
}

/** Corrections by hand. Each resolves when it is on disk and shown, and rejects with the planner's failure. */
export interface WorkedActions {
  add(stretch: Stretch): Promise<FocusInterval>;
  correct(id: FocusIntervalId, stretch: Stretch): Promise<FocusInterval>;
  remove(id: FocusIntervalId): Promise<void>;
  putBack(id: FocusIntervalId): Promise<FocusInterval>;
}

export function useWorkedActions(sessionId: SessionId): WorkedActions {
  return useMemo(
    () => ({
      add: (stretch) => saved(() => planner.focus.add({ sessionId, ...stretch })),
      correct: (id, stretch) => saved(() => planner.focus.correct({ id, ...stretch })),
      remove: async (id) => {
        await saved(() => planner.focus.remove({ id }));
      },
      putBack: (id) => saved(() => planner.focus.putBack({ id })),
    }),
    [sessionId],
  );
}

async function saved<Result>(call: () => Promise<Result>): Promise<Result> {
  const result = await trackSaving(call, failureMessage);
  await queryClient.invalidateQueries({ queryKey: queries.focus.key() });
  return result;
}
