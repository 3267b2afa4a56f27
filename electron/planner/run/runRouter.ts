import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import { clearOutcome, recordOutcome } from '#shared/domain/run/recordOutcome.ts';
import { startSession, stopSession } from '#shared/domain/run/startSession.ts';
import { addSession } from '#shared/domain/schedule/addSession.ts';
import { settlesMissedWork } from '#shared/domain/schedule/missedSessions.ts';
import { previewOf } from '#shared/domain/schedule/previewOf.ts';
import type { Rescheduled } from '#shared/domain/schedule/reschedule.ts';
import { type Occasion, rescheduleBy } from '#shared/domain/schedule/rescheduleBy.ts';
import { takeOffSession } from '#shared/domain/schedule/takeOffSession.ts';
import { undoStep } from '#shared/domain/schedule/undoStep.ts';
import { wallClockAt } from '#shared/domain/time/wallClock.ts';
import type { SessionId } from '#shared/model/ids.ts';
import type { Run } from '#shared/model/run.ts';
import type { Instant } from '#shared/model/time.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import { runService } from './runService.ts';
import { runsOf } from './runs.ts';
import { workOf } from './workOf.ts';

export function runRouter(parts: PlannerParts) {
  const { clock, curriculum } = parts;
  const service = runService(parts);
  const runs = runsOf(parts);
  const occasion = (at: Instant): Occasion => {
    const zone = clock.zone();
    return { at, zone, today: wallClockAt(at, zone).date };
  };
  const run = procedures.run;
  return run.router({
    current: run.current.handler(() => service.current()),
    list: run.list.handler(() => runs.list()),
    begin: run.begin.handler(({ input: { planId, ...rules } }) => runs.begin(rules, planId)),
    restart: run.restart.handler(({ input: { startDate } }) => runs.restart(startDate)),
    archive: run.archive.handler(({ input: { runId } }) => runs.archive(runId)),
    walk: run.walk.handler(({ input: { runId } }) => runs.walk(runId)),
    start: run.start.handler(({ input: { sessionId } }) =>
      service.change((before, index, at) => startSession(before, index, { sessionId, at })),
    ),
    stop: run.stop.handler(() => service.change((before, _index, at) => stopSession(before, { at }))),
    record: run.record.handler(({ input: { sessionId, outcome } }) =>
      service.change((before, index, recordedAt) => {
        const zone = clock.zone();
        const today = wallClockAt(recordedAt, zone).date;
        return recordOutcome(before, index, { sessionId, outcome: { ...outcome, recordedAt, zone }, today });
      }),
    ),
    clearOutcome: run.clearOutcome.handler(({ input: { sessionId } }) =>
      service.change((before, index, at) => clearOutcome(before, index, { sessionId, at })),
    ),
    preview: run.preview.handler(({ input: { operation } }) =>
      service.look((before, index, at) => {
        const rescheduled = rescheduleBy(before, index, operation, occasion(at));
        return isRefusal(rescheduled) ? rescheduled : previewOf(before, index, rescheduled);
      }),
    ),
    apply: run.apply.handler(({ input: { operation } }) =>
      service.change((before, index, at) => {
        const on = occasion(at);
        const rescheduled = rescheduleBy(before, index, operation, on);
        if (isRefusal(rescheduled) || rescheduled.run === before) return newRun(rescheduled);
        if (!settlesMissedWork(operation)) return rescheduled.run;
        return { ...rescheduled.run, missedAskedOn: on.today };
      }),
    ),
    decideLater: run.decideLater.handler(() =>
      service.change((before, _index, at) => {
        const { today } = occasion(at);
        return before.missedAskedOn === today ? before : { ...before, missedAskedOn: today };
      }),
    ),
    add: run.add.handler(async ({ input: { item, to } }) => {
      const work = workOf(curriculum, item);
      let sessionId: SessionId = work.id;
      const changed = await service.change((before, index, at) => {
        const now = wallClockAt(at, clock.zone());
        const added = addSession(before, index, { work, from: item, to, at, now });
        if (isRefusal(added)) return added;
        sessionId = added.sessionId;
        return added.run;
      });
      return { run: changed, sessionId };
    }),
    takeOff: run.takeOff.handler(({ input: { sessionId } }) =>
      service.change((before, index, at) => takeOffSession(before, index, { sessionId, at })),
    ),
    undo: run.undo.handler(({ input }) =>
      service.change((before, index, at) => newRun(undoStep(before, index, { at, step: input?.at }))),
    ),
  });
}

function newRun(result: Rescheduled | Refusal): Run | Refusal {
  return isRefusal(result) ? result : result.run;
}
