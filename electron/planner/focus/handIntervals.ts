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

  async function refuseUnlessFree(stretch: Stretch, own: FocusIntervalId | null, at: FocusInterval['createdAt']) {
    const run = await there();
    const index = await plans.indexById(run.planId);
    const problem = problemOfInterval({
      stretch,
      others: (await log.all()).filter(({ id }) => id !== own),
      now: await vault.focusNow.read(),
      at,
      zone: clock.zone(),
      titleOf: (id) => (index && titleOf(run, index, id)) ?? 'Another session',
    });
    if (problem) throw failure('invalid', problem.refused);
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
    add: ({ sessionId, ...stretch }: Stretch & { sessionId: SessionId }) =>
      inTurn(async () => {
        const run = await there();
        const index = await plans.indexById(run.planId);
        if (!index || titleOf(run, index, sessionId) === undefined) {
          throw failure('not-found', 'This session is not part of the plan any more.');
        }
        const at = clock.now();
        await refuseUnlessFree(stretch, null, at);
        const id = FocusIntervalId.parse(newId(at));
        const made = { createdAt: at, updatedAt: at, deletedAt: null };
        return saved({ id, runId: run.id, sessionId, ...stretch, zone: clock.zone(), by: 'hand', ...made });
      }),
    correct: ({ id, ...stretch }: Stretch & { id: FocusIntervalId }) =>
      inTurn(async () => {
        const interval = await counting(id);
        const at = clock.now();
        await refuseUnlessFree(stretch, id, at);
        return saved({ ...interval, ...stretch, by: 'hand', updatedAt: at });
      }),
    remove: (id: FocusIntervalId) =>
      inTurn(async () => {
        const interval = await counting(id);
        const at = clock.now();
        await saved({ ...interval, updatedAt: at, deletedAt: at });
      }),
  };
}
