import type { RescheduleOperation } from '../../contract/rescheduleContract.ts';
import type { Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import type { PlanIndex, PlannedSession } from '../run/planIndex.ts';
import { isOverdue } from '../run/sessionState.ts';
import { addDays } from '../time/localDate.ts';
import type { WallClock } from '../time/wallClock.ts';
import { windowsOn } from './dayWindows.ts';
import { waitingSessions } from './waitingSessions.ts';

/** What of the plan still waits on days before this one, in plan order. A paused run misses nothing. */
export function missedSessions(run: Run, index: PlanIndex, today: LocalDate): PlannedSession[] {
  return waitingSessions(run, index).filter(({ session: { id } }) => {
    const placement = run.placements[id];
    return placement !== undefined && isOverdue(run, placement, today) && run.started?.sessionId !== id;
  });
}

/** The first day on which work can begin anew: today while its morning is not over, else tomorrow. */
export function dayToBeginOn(
  run: Pick<Run, 'timetable' | 'weekdayTimetables' | 'halfDays'>,
  now: WallClock,
): LocalDate {
  return now.minutes < windowsOn(run, now.date).morning.end ? now.date : addDays(now.date, 1);
}

/** True for what one does about missed work; after it there is nothing left to ask on the same day. */
export function settlesMissedWork({ kind }: RescheduleOperation): boolean {
  return SETTLING.includes(kind);
}

const SETTLING: readonly RescheduleOperation['kind'][] = [
  'shift',
  'spread',
  'mergeIntoWeekend',
  'skip',
  'restDay',
  'blockOut',
  'resume',
];
