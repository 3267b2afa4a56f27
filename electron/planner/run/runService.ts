import { indexPlan, type PlanIndex } from '#shared/domain/planIndex.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import { layOut } from '#shared/domain/schedule.ts';
import { type ScheduleRules, tidyRules } from '#shared/domain/scheduleRules.ts';
import { RunId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';
import { newId } from '../newId.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';

/** What a rule makes of the run at a moment. The same run back means: nothing to save. */
type RunRule = (run: Run, index: PlanIndex, now: Instant) => Run | Refusal;

interface RunService {
  /** The run one is walking; null before it was begun. */
  current(): Promise<Run | null>;
  /** Lays the plan out and makes it the current run. A run that was current before stays in the vault. */
  begin(rules: ScheduleRules): Promise<Run>;
  /** Applies a rule to the current run, saves it, then tells every window. */
  change(rule: RunRule): Promise<Run>;
}

export function runService({ vault, curriculum, clock, changes }: PlannerParts): RunService {
  const index = indexPlan(curriculum.plan);

  const currentId = async () => (await vault.settings.read()).currentRunId;
  const current = async () => {
    const id = await currentId();
    const run = id === null ? null : await vault.run(id).read();
    return run?.deletedAt === null ? run : null;
  };

  return {
    current,

    async begin(asked) {
      const rules = tidyRules(asked);
      const now = clock.now();
      const { placements } = accepted(layOut(curriculum.plan, rules));
      const id = RunId.parse(newId(now));
      const saved = await vault.run(id).update(() => ({
        ...rules,
        placements,
        id,
        planId: curriculum.plan.id,
        outcomes: {},
        started: null,
        steps: [],
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      }));
      await vault.settings.update((settings) => ({
        ...settings,
        currentRunId: id,
        isWelcomed: true,
        timetable: rules.timetable,
        restWeekdays: rules.restWeekdays,
        updatedAt: now,
      }));
      changes.publish({ topic: 'run', id });
      changes.publish({ topic: 'settings' });
      return there(saved);
    },

    async change(rule) {
      const { id } = there(await current());
      let isSame = false;
      const saved = await vault.run(id).update((stored) => {
        const run = there(stored);
        const changed = accepted(rule(run, index, clock.now()));
        isSame = changed === run;
        return changed;
      });
      if (!isSame) changes.publish({ topic: 'run', id });
      return there(saved);
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
