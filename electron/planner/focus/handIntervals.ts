import { besideOthers } from '#shared/domain/focus/besideOthers.ts';
import type { Stretch } from '#shared/domain/focus/freePart.ts';
import { problemOfInterval } from '#shared/domain/focus/problemOfInterval.ts';
import { titleOf } from '#shared/domain/run/findSession.ts';
import type { FocusInterval } from '#shared/model/focus.ts';
import { FocusIntervalId, type SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import { currentRun } from '../library/currentRun.ts';
import { newId } from '../newId.ts';
import { plansOf } from '../plan/plans.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { failure } from '../procedures.ts';
import type { FocusService } from './focusService.ts';

/** What was worked on a session, and correcting it by hand. */
export function handIntervals(parts: PlannerParts, { log, inTurn, now }: FocusService) {
  const { vault, clock, changes } = parts;
  const plans = plansOf(parts);

  async function there(): Promise<Run> {
    const run = await currentRun(parts);
    if (!run) throw failure('not-found', 'There is no run yet. Choose when you begin first.');
    return run;
  }

  async function counting(id: FocusIntervalId): Promise<FocusInterval> {
    const interval = await log.byId(id);
    if (interval?.deletedAt !== null) throw failure('not-found', 'This work was taken away already.');
    return interval;
  }

  /** The stretch as it can be saved. */
  async function free(wanted: Stretch, own: FocusIntervalId | null, at: FocusInterval['createdAt']): Promise<Stretch> {
    const others = (await log.all()).filter(({ id }) => id !== own);
    const stretch = besideOthers(wanted, others);
    const run = await there();
    const index = await plans.indexById(run.planId);
    const problem = problemOfInterval({
      stretch,
      others,
      now: await vault.focusNow.read(),
      at,
      zone: clock.zone(),
      titleOf: (id) => (index && titleOf(run, index, id)) ?? 'Another session',
    });
    if (problem) throw failure('invalid', problem.refused);
    return stretch;
  }

  async function saved(interval: FocusInterval): Promise<FocusInterval> {
    await log.put(interval);
    changes.publish({ topic: 'focus', id: interval.sessionId });
    return interval;
  }

  return {
    async of(sessionId: SessionId): Promise<FocusInterval[]> {
      await now();
      const run = await there();
      return (await log.all()).filter((one) => one.runId === run.id && one.sessionId === sessionId);
    },
    add: ({ sessionId, ...wanted }: Stretch & { sessionId: SessionId }) =>
      inTurn(async () => {
        const run = await there();
        const index = await plans.indexById(run.planId);
        if (!index || titleOf(run, index, sessionId) === undefined) {
          throw failure('not-found', 'This session is not part of the plan any more.');
        }
        const at = clock.now();
        const stretch = await free(wanted, null, at);
        const id = FocusIntervalId.parse(newId(at));
        const made = { createdAt: at, updatedAt: at, deletedAt: null };
        return saved({ id, runId: run.id, sessionId, ...stretch, zone: clock.zone(), by: 'hand', ...made });
      }),
    correct: ({ id, ...wanted }: Stretch & { id: FocusIntervalId }) =>
      inTurn(async () => {
        const interval = await counting(id);
        const at = clock.now();
        const stretch = await free(wanted, id, at);
        return saved({ ...interval, ...stretch, by: 'hand', updatedAt: at });
      }),
    remove: (id: FocusIntervalId) =>
      inTurn(async () => {
        const interval = await counting(id);
        const at = clock.now();
        await saved({ ...interval, updatedAt: at, deletedAt: at });
      }),
    putBack: (id: FocusIntervalId) =>
      inTurn(async () => {
        const interval = await log.byId(id);
        if (!interval) throw failure('not-found', 'This work was never written down.');
        if (interval.deletedAt === null) return interval;
        const at = clock.now();
        const { from, until } = interval;
        return saved({ ...interval, ...(await free({ from, until }, id, at)), updatedAt: at, deletedAt: null });
      }),
  };
}
