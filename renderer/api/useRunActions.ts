import { useMemo } from 'react';
import type { RescheduleOperation, ScheduleRules } from '#shared/contract/rescheduleContract.ts';
import type { PlanId, SessionId } from '#shared/model/ids.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import type { Outcome, Placement, Run } from '#shared/model/run.ts';
import { planner } from './connection.ts';
import { failureMessage } from './failureMessage.ts';
import { queries, queryClient } from './queries.ts';
import { trackSaving } from './saving.ts';

export type OutcomeInput = Pick<Outcome, 'state' | 'minutes' | 'energy' | 'date'>;

/** Everything that changes a run. Each resolves when it is on disk and rejects with the planner's failure. */
export interface RunActions {
  /** Without a plan's id it is the plan that ships. */
  begin(rules: ScheduleRules, planId?: PlanId): Promise<Run>;
  stop(): Promise<Run>;
  record(sessionId: SessionId, outcome: OutcomeInput): Promise<Run>;
  clearOutcome(sessionId: SessionId): Promise<Run>;
  move(sessionId: SessionId, to: Omit<Placement, 'isMovedByHand'>): Promise<Run>;
  changeRules(rules: ScheduleRules): Promise<Run>;
  /** Does an operation on the schedule, as one step that undo takes back. */
  reschedule(operation: RescheduleOperation): Promise<Run>;
  /** It is not asked about missed work again today. */
  decideLater(): Promise<Run>;
  /** Puts an activity or exercise at the next free time. */
  add(item: ItemRef): Promise<{ run: Run; sessionId: SessionId }>;
  takeOff(sessionId: SessionId): Promise<Run>;
  undo(): Promise<Run>;
}

export function useRunActions(): RunActions {
  return useMemo(
    () => ({
      begin: async (rules, planId) => {
        const begin = () => planner.run.begin({ ...rules, ...(planId ? { planId } : {}) });
        const run = await trackSaving(begin, failureMessage);
        // A run is drawn by its own plan: no page may see it beside the plan of the run before.
        await queryClient.invalidateQueries({ queryKey: queries.plan.get.key(), refetchType: 'all' });
        return shown(run);
      },
      stop: () => saved(() => planner.run.stop()),
      record: (sessionId, outcome) => saved(() => planner.run.record({ sessionId, outcome })),
      clearOutcome: (sessionId) => saved(() => planner.run.clearOutcome({ sessionId })),
      move: (sessionId, to) => saved(() => planner.run.apply({ operation: { kind: 'move', sessionId, to } })),
      changeRules: (rules) => saved(() => planner.run.apply({ operation: { kind: 'rules', rules } })),
      reschedule: (operation) => saved(() => planner.run.apply({ operation })),
      decideLater: () => saved(() => planner.run.decideLater()),
      add: async (item) => {
        const added = await trackSaving(() => planner.run.add({ item, to: null }), failureMessage);
        return { ...added, run: shown(added.run) };
      },
      takeOff: (sessionId) => saved(() => planner.run.takeOff({ sessionId })),
      undo: () => saved(() => planner.run.undo()),
    }),
    [],
  );
}

/** The answer is the new truth: it is shown without asking again. */
async function saved(call: () => Promise<Run>): Promise<Run> {
  return shown(await trackSaving(call, failureMessage));
}

function shown(run: Run): Run {
  queryClient.setQueryData(queries.run.current.queryKey(), run);
  return run;
}
