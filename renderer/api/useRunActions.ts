import { useMemo } from 'react';
import type { ScheduleRules } from '#shared/contract/runContract.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Outcome, Placement, Run } from '#shared/model/run.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { planner } from './connection.ts';
import { failureMessage } from './failureMessage.ts';
import { queries, queryClient } from './queries.ts';
import { trackSaving } from './saving.ts';

export type OutcomeInput = Pick<Outcome, 'state' | 'minutes' | 'energy' | 'date'>;

/** Everything that changes a run. Each resolves when it is on disk and rejects with the planner's failure. */
export interface RunActions {
  begin(rules: ScheduleRules): Promise<Run>;
  start(sessionId: SessionId): Promise<Run>;
  stop(): Promise<Run>;
  record(sessionId: SessionId, outcome: OutcomeInput): Promise<Run>;
  clearOutcome(sessionId: SessionId): Promise<Run>;
  move(sessionId: SessionId, to: Omit<Placement, 'isMovedByHand'>): Promise<Run>;
  changeRules(rules: ScheduleRules): Promise<Run>;
  shift(from: LocalDate): Promise<Run>;
  undo(): Promise<Run>;
}

export function useRunActions(): RunActions {
  return useMemo(
    () => ({
      begin: (rules) => saved(() => planner.run.begin(rules)),
      start: (sessionId) => saved(() => planner.run.start({ sessionId })),
      stop: () => saved(() => planner.run.stop()),
      record: (sessionId, outcome) => saved(() => planner.run.record({ sessionId, outcome })),
      clearOutcome: (sessionId) => saved(() => planner.run.clearOutcome({ sessionId })),
      move: (sessionId, to) => saved(() => planner.run.move({ sessionId, to })),
      changeRules: (rules) => saved(() => planner.run.changeRules(rules)),
      shift: (from) => saved(() => planner.run.shift({ from })),
      undo: () => saved(() => planner.run.undo()),
    }),
    [],
  );
}

/** The answer is the new truth: it is shown without asking again. */
async function saved(call: () => Promise<Run>): Promise<Run> {
  const run = await trackSaving(call, failureMessage);
  queryClient.setQueryData(queries.run.current.queryKey(), run);
  return run;
}
