import type { WorkProgress } from '#shared/contract/progressWork.ts';
import { workFigures } from '#shared/domain/progress/time/workFigures.ts';
import { type Mood, timedRun, type WorkHistory } from '#shared/domain/progress/time/workHistory.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { ProgressFilter } from '#shared/model/progressFilter.ts';
import type { IntervalLog } from '../focus/intervalLog.ts';
import type { Journal } from '../journal/journal.ts';
import { currentPlan } from '../library/currentRun.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';

export interface WorkSources {
  journal: Pick<Journal, 'index'>;
  intervals: Pick<IntervalLog, 'all'>;
}

/** The figures of work and time, from all runs that are not deleted. */
export function workProgress(parts: PlannerParts, { journal, intervals }: WorkSources) {
  const { vault, clock } = parts;
  const plans = plansOf(parts);

  async function history(): Promise<WorkHistory> {
    const runs = await Promise.all((await vault.runIds()).map((id) => vault.run(id).read()));
    const kept = runs.filter((run) => run !== null).filter(({ deletedAt }) => deletedAt === null);
    const { id: planNow } = await currentPlan(parts);
    const timed = kept.map(async (run) =>
      timedRun({ run, index: await plans.indexById(run.planId) }, planNow, clock.zone()),
    );
    return { runs: await Promise.all(timed), intervals: await intervals.all(), moods: await moods() };
  }

  async function moods(): Promise<Mood[]> {
    const entries = await journal.index.entries();
    return entries.flatMap(({ date, energy, deletedAt }) =>
      energy === null || deletedAt !== null ? [] : [{ date, energy }],
    );
  }

  return async (filter: ProgressFilter): Promise<WorkProgress> =>
    workFigures(await history(), filter, wallClockAt(clock.now(), clock.zone()).date);
}
