import { useMemo } from 'react';
import type { RescheduleOperation, ScheduleRules } from '#shared/contract/rescheduleContract.ts';
import type { PlanId, RunId, SessionId } from '#shared/model/ids.ts';
import type { ItemRef } from '#shared/model/itemRef.ts';
import type { Outcome, Placement, Run, ScheduleStep } from '#shared/model/run.ts';
import type { Instant, LocalDate } from '#shared/model/time.ts';
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
  /** Does an operation on the schedule. The step takes it back; null where there was nothing to change. */
  step(operation: RescheduleOperation): Promise<{ run: Run; step: ScheduleStep | null }>;
  /** It is not asked about missed work again today. */
  decideLater(): Promise<Run>;
  /** Puts an activity or exercise at the next free time. */
  add(item: ItemRef): Promise<{ run: Run; sessionId: SessionId }>;
  takeOff(sessionId: SessionId): Promise<Run>;
  /** Takes the last step back; with its moment only that one, and refuses when something else was changed since. */
  undo(at?: Instant): Promise<Run>;
  /** Begins the plan of the current run anew; that run is archived. */
  restart(startDate: LocalDate): Promise<Run>;
  /** Puts a run away. When it was the current one there is none then. */
  archive(runId: RunId): Promise<Run>;
  /** Makes a run the current one, also out of the archive. */
  walk(runId: RunId): Promise<Run>;
}

export function useRunActions(): RunActions {
  return useMemo(
    () => ({
      begin: async (rules, planId) => {
        const begin = () => planner.run.begin({ ...rules, ...(planId ? { planId } : {}) });
        return withItsPlan(await trackSaving(begin, failureMessage));
      },
      stop: () => saved(() => planner.run.stop()),
      record: (sessionId, outcome) => saved(() => planner.run.record({ sessionId, outcome })),
      clearOutcome: (sessionId) => saved(() => planner.run.clearOutcome({ sessionId })),
      move: (sessionId, to) => saved(() => planner.run.apply({ operation: { kind: 'move', sessionId, to } })),
      step: async (operation) => {
        const before = queryClient.getQueryData(queries.run.current.queryKey());
        const run = await saved(() => planner.run.apply({ operation }));
        const step = run.steps.at(-1) ?? null;
        return { run, step: step?.at === before?.steps.at(-1)?.at ? null : step };
      },
      decideLater: () => saved(() => planner.run.decideLater()),
      add: async (item) => {
        const added = await trackSaving(() => planner.run.add({ item, to: null }), failureMessage);
        return { ...added, run: shown(added.run) };
      },
      takeOff: (sessionId) => saved(() => planner.run.takeOff({ sessionId })),
      undo: (at) => saved(() => planner.run.undo(at ? { at } : undefined)),
      restart: async (startDate) =>
        withItsPlan(await trackSaving(() => planner.run.restart({ startDate }), failureMessage)),
      archive: async (runId) => {
        const run = await trackSaving(() => planner.run.archive({ runId }), failureMessage);
        const current = queryClient.getQueryData(queries.run.current.queryKey());
        if (current?.id === runId) {
          await queryClient.invalidateQueries({ queryKey: queries.plan.key(), refetchType: 'all' });
          queryClient.setQueryData(queries.run.current.queryKey(), null);
        }
        return run;
      },
      walk: async (runId) => withItsPlan(await trackSaving(() => planner.run.walk({ runId }), failureMessage)),
    }),
    [],
  );
}

/** The answer is the new truth: it is shown without asking again. */
async function saved(call: () => Promise<Run>): Promise<Run> {
  return shown(await trackSaving(call, failureMessage));
}

/** A run is drawn by its own plan: no page may see it beside the plan of the run before. */
async function withItsPlan(run: Run): Promise<Run> {
  await queryClient.invalidateQueries({ queryKey: queries.plan.key(), refetchType: 'all' });
  return shown(run);
}

function shown(run: Run): Run {
  queryClient.setQueryData(queries.run.current.queryKey(), run);
  return run;
}
