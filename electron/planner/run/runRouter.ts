import { changeRules } from '#shared/domain/changeRules.ts';
import { moveSession } from '#shared/domain/moveSession.ts';
import { clearOutcome, recordOutcome } from '#shared/domain/recordOutcome.ts';
import { isRefusal, type Refusal } from '#shared/domain/refusal.ts';
import type { Rescheduled } from '#shared/domain/reschedule.ts';
import { shiftFrom } from '#shared/domain/shiftFrom.ts';
import { startSession, stopSession } from '#shared/domain/startSession.ts';
import { undoStep } from '#shared/domain/undoStep.ts';
import { wallClockAt } from '#shared/domain/wallClock.ts';
import type { Run } from '#shared/model/run.ts';
import type { PlannerParts } from '../plannerParts.ts';
import { procedures } from '../procedures.ts';
import { runService } from './runService.ts';

export function runRouter(parts: PlannerParts) {
  const { clock } = parts;
  const service = runService(parts);
  const run = procedures.run;
  return run.router({
    current: run.current.handler(() => service.current()),
    begin: run.begin.handler(({ input }) => service.begin(input)),
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
    move: run.move.handler(({ input: { sessionId, to } }) =>
      service.change((before, index, at) => newRun(moveSession(before, index, { sessionId, to, at }))),
    ),
    changeRules: run.changeRules.handler(({ input: rules }) =>
      service.change((before, index, at) => newRun(changeRules(before, index, { rules, at }))),
    ),
    shift: run.shift.handler(({ input: { from } }) =>
      service.change((before, index, at) => newRun(shiftFrom(before, index, { from, at }))),
    ),
    undo: run.undo.handler(() => service.change((before, index, at) => newRun(undoStep(before, index, { at })))),
  });
}

function newRun(result: Rescheduled | Refusal): Run | Refusal {
  return isRefusal(result) ? result : result.run;
}
