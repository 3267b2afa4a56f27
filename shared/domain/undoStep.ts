import type { Run } from '../model/run.ts';
import type { Instant } from '../model/time.ts';
import { placedSessions } from './placedSessions.ts';
import type { PlanIndex } from './planIndex.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Rescheduled, ScheduleChange } from './reschedule.ts';
import { sessionInTheWay } from './sessionInTheWay.ts';

/** Takes the last schedule change back, exactly. What was recorded since stays recorded. */
export function undoStep(run: Run, index: PlanIndex, { at }: { at: Instant }): Rescheduled | Refusal {
  const step = run.steps.at(-1);
  if (!step) return refuse('There is no schedule change left to undo.');
  const { placements, startDate, timetable, restWeekdays } = step.before;
  const restored: Run = {
    ...run,
    startDate: startDate ?? run.startDate,
    timetable: timetable ?? run.timetable,
    restWeekdays: restWeekdays ?? run.restWeekdays,
    placements: { ...run.placements, ...placements },
    steps: run.steps.slice(0, -1),
    updatedAt: at,
  };
  const changes: ScheduleChange[] = [];
  for (const { sessionId, placement } of placedSessions({ ...run, placements })) {
    const inTheWay =
      run.outcomes[sessionId]?.state === 'skipped' ? null : sessionInTheWay(restored, sessionId, placement);
    if (inTheWay) {
      const [title, other] = [sessionId, inTheWay.sessionId].map((id) => index.sessionById(id)?.title ?? id);
      return refuse(`“${title}” would come back on top of “${other}”. Move that one first, then undo.`);
    }
    changes.push({ sessionId, before: run.placements[sessionId] ?? null, after: placement });
  }
  return { run: restored, changes };
}
