import type { RescheduleOperation } from '../../contract/rescheduleContract.ts';
import type { Run } from '../../model/run.ts';
import type { Instant, LocalDate } from '../../model/time.ts';
import type { Refusal } from '../refusal.ts';
import type { PlanIndex } from '../run/planIndex.ts';
import { blockOut } from './blockOut.ts';
import { dropBusy, takeBusy } from './busyTimes.ts';
import { changeRules } from './changeRules.ts';
import { keepHalf } from './keepHalf.ts';
import { mergeIntoWeekend } from './mergeIntoWeekend.ts';
import { moveSession } from './moveSession.ts';
import { openUp } from './openUp.ts';
import { pauseRun, problemOfPause, resumeRun } from './pauseRun.ts';
import type { Rescheduled } from './reschedule.ts';
import { shiftFrom } from './shiftFrom.ts';
import { skipSessions } from './skipSessions.ts';
import { spreadMissed } from './spreadMissed.ts';

/** When and where an operation is done. */
export interface Occasion {
  at: Instant;
  zone: string;
  today: LocalDate;
}

/** Any operation on the schedule of a run. */
export function rescheduleBy(
  run: Run,
  index: PlanIndex,
  operation: RescheduleOperation,
  { at, zone, today }: Occasion,
): Rescheduled | Refusal {
  const problem = problemOfPause(run, operation.kind);
  if (problem) return problem;
  switch (operation.kind) {
    case 'shift':
      return shiftFrom(run, index, { from: operation.from, at });
    case 'spread':
      return spreadMissed(run, index, { from: operation.from, dailyMinutes: operation.dailyMinutes, at });
    case 'mergeIntoWeekend':
      return mergeIntoWeekend(run, index, { from: operation.from, at });
    case 'skip':
      return skipSessions(run, index, { sessionIds: operation.sessionIds, at, zone, today });
    case 'restDay':
      return blockOut(run, index, { range: { from: operation.date, to: operation.date }, today, at });
    case 'blockOut':
      return blockOut(run, index, { range: { from: operation.from, to: operation.to }, today, at });
    case 'openUp':
      return openUp(run, index, { range: { from: operation.from, to: operation.to }, today, at });
    case 'halfDay':
      return keepHalf(run, index, { date: operation.date, keeps: operation.keeps, today, at });
    case 'takeBusy':
      return takeBusy(run, index, { name: operation.name, times: operation.times, today, at });
    case 'dropBusy':
      return dropBusy(run, index, { name: operation.name, today, at });
    case 'pause':
      return pauseRun(run, index, { today, at });
    case 'resume':
      return resumeRun(run, index, { from: operation.from, today, at });
    case 'rules':
      return changeRules(run, index, { rules: operation.rules, at });
    case 'move':
      return moveSession(run, index, { sessionId: operation.sessionId, to: operation.to, at });
  }
}
