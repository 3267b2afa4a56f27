import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FocusView } from '#shared/contract/focusContract.ts';
import type { GapChoice } from '#shared/domain/focus/focusSteps.ts';
import type { FocusClock } from '#shared/model/focus.ts';
import type { SessionId } from '#shared/model/ids.ts';
import { planner } from './connection.ts';
import { failureMessage } from './failureMessage.ts';
import { queries, queryClient } from './queries.ts';
import { trackSaving } from './saving.ts';

/** The session that is being worked on; null when there is none. */
export function useFocus(): FocusView | null {
  return useSuspenseQuery(queries.focus.now.queryOptions()).data;
}

/** The same where nothing waits for it: null as well until it is known. */
export function useFocusIfKnown(): FocusView | null {
  return useQuery(queries.focus.now.queryOptions()).data ?? null;
}

/** The clock may have gone into another state by itself. */
export function askFocusAgain(): void {
  void queryClient.invalidateQueries({ queryKey: queries.focus.now.key() });
}

/** Everything that changes focus. Each resolves when it is on disk and rejects with the planner's failure. */
export interface FocusActions {
  begin(sessionId: SessionId): Promise<FocusView>;
  pause(): Promise<FocusView>;
  resume(): Promise<FocusView>;
  extend(minutes: 5 | 15): Promise<FocusView>;
  setClock(clock: FocusClock): Promise<FocusView>;
  settleGap(choice: GapChoice): Promise<FocusView>;
  finish(): Promise<void>;
}

export function useFocusActions(): FocusActions {
  return useMemo(
    () => ({
      begin: (sessionId) => saved(() => planner.focus.begin({ sessionId })),
      pause: () => saved(() => planner.focus.pause()),
      resume: () => saved(() => planner.focus.resume()),
      extend: (minutes) => saved(() => planner.focus.extend({ minutes })),
      setClock: (clock) => saved(() => planner.focus.setClock({ clock })),
      settleGap: (choice) => saved(() => planner.focus.settleGap(choice)),
      finish: async () => {
        await trackSaving(() => planner.focus.finish(), failureMessage);
        queryClient.setQueryData(queries.focus.now.queryKey(), null);
      },
    }),
    [],
  );
}

/** The answer is the new truth: it is shown without asking again. */
async function saved(call: () => Promise<FocusView>): Promise<FocusView> {
  const view = await trackSaving(call, failureMessage);
  queryClient.setQueryData(queries.focus.now.queryKey(), view);
  return view;
}
