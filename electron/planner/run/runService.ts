import type { Refusal } from '#shared/domain/refusal.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { fitRun } from '#shared/domain/schedule/fitRun.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';
import { currentRun } from '../library/currentRun.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { accepted, indexOf, there } from './storedRun.ts';

/** What a rule makes of the run at a moment. The same run back means: nothing to save. */
type RunRule = (run: Run, index: PlanIndex, now: Instant) => Run | Refusal;

interface RunService {
  /** The run one is walking, as its plan stands now; null before it was begun. */
  current(): Promise<Run | null>;
  /** Applies a rule to the current run, saves it, then tells every window. */
  change(rule: RunRule): Promise<Run>;
  /** What can be said about the current run at a moment. Nothing is saved. */
  look<View extends object>(say: (run: Run, index: PlanIndex, now: Instant) => View | Refusal): Promise<View>;
}

export function runService(parts: PlannerParts): RunService {
  const { vault, clock, changes } = parts;
  const plans = plansOf(parts);

  return {
    async current() {
      const run = await currentRun(parts);
      const index = run && (await plans.indexById(run.planId));
      return run && index ? fitRun(run, index) : run;
    },

    async change(rule) {
      const current = there(await currentRun(parts));
      const { id } = current;
      const index = await indexOf(current, plans);
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
      const index = await indexOf(run, plans);
      return accepted(say(fitRun(run, index), index, clock.now()));
    },
  };
}
