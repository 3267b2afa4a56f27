import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex, PlannedSession } from '../run/planIndex.ts';
import { addDays } from '../time/localDate.ts';
import type { WallClock } from '../time/wallClock.ts';
import { minutesOf } from '../time/wallTime.ts';
import { waitingSessions } from './waitingSessions.ts';

/** What of the plan still waits on days before this one, in plan order. */
export function missedSessions(run: Run, index: PlanIndex, today: LocalDate): PlannedSession[] {
  return waitingSessions(run, index).filter(({ session: { id } }) => {
    const placement = run.placements[id];
    return placement !== undefined && placement.date < today && run.started?.sessionId !== id;
  });
}

/** The first day on which work can begin anew: today while its morning is not over, else tomorrow. */
export function dayToBeginOn({ timetable }: Pick<Run, 'timetable'>, now: WallClock): LocalDate {
  return now.minutes < minutesOf(timetable.morning.end) ? now.date : addDays(now.date, 1);
}
