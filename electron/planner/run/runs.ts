import type { RunSummary } from '#shared/contract/runContract.ts';
import { titleOf } from '#shared/domain/run/findSession.ts';
import type { PlanIndex } from '#shared/domain/run/planIndex.ts';
import { byNearness, summaryOf } from '#shared/domain/run/runSummary.ts';
import { fitRun } from '#shared/domain/schedule/fitRun.ts';
import { type KeptFree, keptFreeFrom, layOut } from '#shared/domain/schedule/schedule.ts';
import { type ScheduleRules, tidyRules } from '#shared/domain/schedule/scheduleRules.ts';
import { type PlanId, RunId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { LocalDate } from '#shared/model/time.ts';
import { currentRun } from '../library/currentRun.ts';
import { newId } from '../newId.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import { accepted, indexOf, there } from './storedRun.ts';

/** Beginning runs, and choosing between them. A run with a session under way is not left. */
interface Runs {
  /**
   * Lays a plan out, without an id the one that ships, and makes it the current run. A run that was current before
   * stays in the vault.
   */
  begin(rules: ScheduleRules, planId?: PlanId): Promise<Run>;
  /** Begins the plan of the current run anew, with its rules and what it keeps free from then on; archives that run. */
  restart(startDate: LocalDate): Promise<Run>;
  /** Every run that is not deleted. */
  list(): Promise<RunSummary[]>;
  archive(id: RunId): Promise<Run>;
  /** Makes a run the current one, also out of the archive. */
  walk(id: RunId): Promise<Run>;
}

export function runsOf(parts: PlannerParts): Runs {
  const { vault, curriculum, clock, changes } = parts;
  const plans = plansOf(parts);

  /** The work that is measured belongs to its run. */
  const noneUnderWay = async (): Promise<void> => {
    const run = await currentRun(parts);
    if (run) notUnderWay(run, await plans.indexById(run.planId));
  };

  /** With null none is current: then the plan that ships is shown. */
  const makeCurrent = async (run: Run | null, begun: Partial<Settings> = {}): Promise<void> => {
    const updatedAt = clock.now();
    const before = await currentRun(parts);
    const currentRunId = run?.id ?? null;
    await vault.settings.update((settings) => ({ ...settings, ...begun, currentRunId, updatedAt }));
    const planId = run?.planId ?? curriculum.plan.id;
    if (planId !== (before?.planId ?? curriculum.plan.id)) changes.publish({ topic: 'plan', id: planId });
    if (run) changes.publish({ topic: 'run', id: run.id });
    changes.publish({ topic: 'settings' });
  };

  const putAway = async (id: RunId): Promise<Run> => {
    const now = clock.now();
    const saved = await vault.run(id).update((run) => ({ ...known(run), archivedAt: now, updatedAt: now }));
    changes.publish({ topic: 'run', id });
    return known(saved);
  };

  const beginRun = async (asked: ScheduleRules, planId: PlanId, keptFree: KeptFree): Promise<Run> => {
    const plan = await plans.byId(planId);
    if (!plan) throw failure('not-found', 'This plan is not in the vault any more. Import it again first.');
    const rules = tidyRules(asked);
    const now = clock.now();
    const { placements } = accepted(layOut(plan, rules, keptFree));
    const id = RunId.parse(newId(now));
    const saved = await vault.run(id).update(() => ({
      ...rules,
      ...keptFree,
      placements,
      added: {},
      id,
      planId,
      outcomes: {},
      started: null,
      pausedOn: null,
      steps: [],
      missedAskedOn: null,
      archivedAt: null,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    }));
    const { timetable, weekdayTimetables, restWeekdays } = rules;
    await makeCurrent(there(saved), { isWelcomed: true, timetable, weekdayTimetables, restWeekdays });
    return there(saved);
  };

  return {
    async list() {
      const { currentRunId } = await vault.settings.read();
      const runs = await Promise.all((await vault.runIds()).map((id) => vault.run(id).read()));
      const summaries = await Promise.all(
        runs
          .filter(isKept)
          .map(async (run) => summaryOf(run, await plans.indexById(run.planId), run.id === currentRunId)),
      );
      return summaries.sort(byNearness);
    },

    async begin(asked, planId = curriculum.plan.id) {
      await noneUnderWay();
      return beginRun(asked, planId, { blackouts: [], halfDays: {}, busyCalendars: [] });
    },

    async restart(startDate) {
      const before = there(await currentRun(parts));
      await noneUnderWay();
      const begun = await beginRun({ ...before, startDate }, before.planId, keptFreeFrom(before, startDate));
      await putAway(before.id);
      return begun;
    },

    async archive(id) {
      const run = known(await vault.run(id).read());
      notUnderWay(run, await plans.indexById(run.planId));
      const saved = run.archivedAt ? run : await putAway(id);
      const { currentRunId } = await vault.settings.read();
      if (id !== currentRunId) return saved;
      await makeCurrent(null);
      // Who asked again when it was put away may still have found it current.
      changes.publish({ topic: 'run', id });
      return saved;
    },

    async walk(id) {
      const index = await indexOf(known(await vault.run(id).read()), plans);
      const before = await currentRun(parts);
      if (before?.id !== id) await noneUnderWay();
      const now = clock.now();
      const saved = known(
        await vault
          .run(id)
          .update((run) => (run?.archivedAt ? { ...run, archivedAt: null, updatedAt: now } : known(run))),
      );
      await makeCurrent(saved);
      return fitRun(saved, index);
    },
  };
}

function isKept(run: Run | null): run is Run {
  return run?.deletedAt === null;
}

function known(run: Run | null): Run {
  if (!isKept(run)) throw failure('not-found', 'This run is not in the vault any more.');
  return run;
}

function notUnderWay(run: Run, index: PlanIndex | null): void {
  if (!run.started) return;
  const title = (index && titleOf(run, index, run.started.sessionId)) ?? 'A session';
  throw failure('invalid', `“${title}” is under way. Stop it first.`);
}
