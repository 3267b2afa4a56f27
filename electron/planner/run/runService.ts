import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { fitRun } from '#shared/domain/schedule/fitRun.ts';
import { layOut } from '#shared/domain/schedule/schedule.ts';
import { type ScheduleRules, tidyRules } from '#shared/domain/schedule/scheduleRules.ts';
import { type PlanId, RunId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';
import { currentRun } from '../library/currentRun.ts';
import { newId } from '../newId.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';

/** What a rule makes of the run at a moment. The same run back means: nothing to save. */
type RunRule = (run: Run, index: PlanIndex, now: Instant) => Run | Refusal;

interface RunService {
  /** The run one is walking, as its plan stands now; null before it was begun. */
  current(): Promise<Run | null>;
  /**
   * Lays a plan out, without an id the one that ships, and makes it the current run. A run that was current before
   * stays in the vault.
   */
  begin(rules: ScheduleRules, planId?: PlanId): Promise<Run>;
  /** Applies a rule to the current run, saves it, then tells every window. */
  change(rule: RunRule): Promise<Run>;
  /** What can be said about the current run at a moment. Nothing is saved. */
  look<View extends object>(say: (run: Run, index: PlanIndex, now: Instant) => View | Refusal): Promise<View>;
}

export function runService(parts: PlannerParts): RunService {
  const { vault, curriculum, clock, changes } = parts;
  const plans = plansOf(parts);

  const indexOf = async (planId: PlanId): Promise<PlanIndex> => {
    const index = await plans.indexById(planId);
    if (index) return index;
    throw failure('not-found', 'The plan of this run is not in the vault any more. Import it again, then go on.');
  };

  return {
    async current() {
      const run = await currentRun(parts);
      const index = run && (await plans.indexById(run.planId));
      return run && index ? fitRun(run, index) : run;
    },

    async begin(asked, planId = curriculum.plan.id) {
      const plan = await plans.byId(planId);
      if (!plan) throw failure('not-found', 'This plan is not in the vault any more. Import it again first.');
      const before = await currentRun(parts);
      const rules = tidyRules(asked);
      const now = clock.now();
      const { placements } = accepted(layOut(plan, rules));
      const id = RunId.parse(newId(now));
      const saved = await vault.run(id).update(() => ({
        ...rules,
        placements,
        added: {},
        id,
        planId,
        outcomes: {},
        started: null,
        blackouts: [],
        halfDays: {},
        busyCalendars: [],
        pausedOn: null,
        steps: [],
        missedAskedOn: null,
        archivedAt: null,
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      }));
      await vault.settings.update((settings) => ({
        ...settings,
        currentRunId: id,
        isWelcomed: true,
        timetable: rules.timetable,
        weekdayTimetables: rules.weekdayTimetables,
        restWeekdays: rules.restWeekdays,
        updatedAt: now,
      }));
      if (planId !== (before?.planId ?? curriculum.plan.id)) changes.publish({ topic: 'plan', id: planId });
      changes.publish({ topic: 'run', id });
      changes.publish({ topic: 'settings' });
      return there(saved);
    },

    async change(rule) {
      const { id, planId } = there(await currentRun(parts));
      const index = await indexOf(planId);
      let isSame = false;
      const saved = await vault.run(id).update((stored) => {
        const run = fitRun(there(stored), index);
        const changed = accepted(rule(run, index, clock.now()));
        isSame = changed === run;
        return isSame ? stored : changed;
      });
      if (!isSame) changes.publish({ topic: 'run', id });
      return fitRun(there(saved), index);
    },

    async look(say) {
      const run = there(await currentRun(parts));
      const index = await indexOf(run.planId);
      return accepted(say(fitRun(run, index), index, clock.now()));
    },
  };
}

/** The words of a refused rule become the contract's `invalid`. */
function accepted<Result extends object>(result: Result | Refusal): Result {
  if (isRefusal(result)) throw failure('invalid', result.refused);
  return result;
}

function there(run: Run | null): Run {
  if (!run) throw failure('not-found', 'There is no run yet. Choose when you begin first.');
  return run;
}
