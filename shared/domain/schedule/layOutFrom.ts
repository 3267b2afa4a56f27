import type { SessionId } from '../../model/ids.ts';
import type { Placement, Run } from '../../model/run.ts';
import type { LocalDate } from '../../model/time.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { PlanIndex, PlannedSession } from '../run/planIndex.ts';
import { flow } from './flow.ts';
import { timesOfRun } from './scheduleRules.ts';
import { isPlanDayWhole, takenPlacements, waitingSessions } from './waitingSessions.ts';

interface LayingOut {
  /** Nothing is placed earlier. */
  from: LocalDate;
  /** What waits and gets a new place, in plan order. Everything else stays. */
  moving: readonly PlannedSession[];
}

/** New places for these sessions by the rules of the run. A length that was changed by hand is kept. */
export function layOutFrom(run: Run, { from, moving }: LayingOut): Map<SessionId, Placement> | Refusal {
  const isMoving = new Set<SessionId>(moving.map(({ session }) => session.id));
  const flowed = flow({
    from,
    rules: timesOfRun(run),
    items: moving.map((planned) => ({
      planned,
      minutes: run.placements[planned.session.id]?.minutes ?? planned.session.minutes,
      stays: null,
      isDayWhole: isPlanDayWhole(run, planned.day),
    })),
    taken: takenPlacements(run, (id) => !isMoving.has(id)),
  });
  return isRefusal(flowed) ? flowed : flowed.placements;
}

/** New places for what of the plan waits from a day on. What was moved by hand stays. */
export function moveUp(run: Run, index: PlanIndex, from: LocalDate): Map<SessionId, Placement> | Refusal {
  const moving = waitingSessions(run, index).filter(({ session: { id } }) => {
    const placement = run.placements[id];
    return placement && placement.date >= from && !placement.isMovedByHand;
  });
  return layOutFrom(run, { from, moving });
}
